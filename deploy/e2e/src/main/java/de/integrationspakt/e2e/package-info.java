/** The suite as an outside client meets it: started as {@code deploy/local/up} does, called through the gateway. */
package de.integrationspakt.e2e;
