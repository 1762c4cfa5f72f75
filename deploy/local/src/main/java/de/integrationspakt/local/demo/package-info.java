/**
 * The demo data: the published cases of the pact's first two years, told through the gateway by the clients who would tell
 * them, so that nothing of it could not have been typed by hand.
 *
 * <p>Every step is repeatable: writes carry fixed Idempotency-Keys, finished steps are noted in the data directory, and a
 * load that was interrupted goes on where it stopped.
 */
package de.integrationspakt.local.demo;
