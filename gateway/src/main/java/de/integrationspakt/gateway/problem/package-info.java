/**
 * What the gateway itself answers when it does not forward: RFC 9457 problems in German and English.
 *
 * <p>Every {@link de.integrationspakt.gateway.problem.Problem} is a row of {@code contracts/problems.md}; a test compares them. A refusal
 * never waits for the rest of a request's body.
 */
package de.integrationspakt.gateway.problem;
