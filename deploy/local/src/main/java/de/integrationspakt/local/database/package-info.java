/** A real PostgreSQL and the databases and roles of the services in it. */
package de.integrationspakt.local.database;
