/**
 * What is known of a call afterwards: its W3C trace context, one line in the access log, one timer.
 *
 * <p>None of it holds personal data: no paths (they name municipalities and cases), no query, no token, no address of the caller.
 */
package de.integrationspakt.gateway.trace;
