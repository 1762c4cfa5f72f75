/**
 * Lets in who brings a token of the suite's identity provider: RS256 over its published keys, its issuer, the audience
 * {@code integrationspakt}, not expired. What the token allows is the services' business; they check it again.
 */
package de.integrationspakt.gateway.access;
