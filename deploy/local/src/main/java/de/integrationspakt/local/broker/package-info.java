/** A real Kafka broker of one node. */
package de.integrationspakt.local.broker;
