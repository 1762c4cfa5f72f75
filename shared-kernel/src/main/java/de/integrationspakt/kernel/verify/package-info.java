/**
 * The offline verifier's reading of an export or a proof: everything is computed again from the rows, and nothing is believed but
 * signatures. Plain Java and a JSON parser, so that it runs without any service.
 */
package de.integrationspakt.kernel.verify;
