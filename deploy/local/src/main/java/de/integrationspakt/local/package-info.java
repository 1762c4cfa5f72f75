/**
 * The suite on one machine: {@link de.integrationspakt.local.TestPlatform} gives the tests a real PostgreSQL, Kafka and
 * OIDC provider; {@link de.integrationspakt.local.Up} runs everything with data that stays.
 *
 * <p>Plain Java without the kernel and without Quarkus, because every other module starts it from outside.
 */
package de.integrationspakt.local;
