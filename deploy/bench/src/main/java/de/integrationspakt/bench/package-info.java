/** Figures, always beside a peer in the same run; a newcomer repeats them with {@code deploy/bench/run}. */
package de.integrationspakt.bench;
