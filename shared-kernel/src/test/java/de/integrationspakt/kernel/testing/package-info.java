/** What the tests of all modules share: the real platform, callers with real tokens, facts on real Kafka, and SQL. */
package de.integrationspakt.kernel.testing;
