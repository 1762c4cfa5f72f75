/**
 * The way of a call through the gateway: its shape is checked, then its token, then its route and announced length, and only then is its
 * body read, piece by piece, into the service's connection.
 *
 * <p>Guarantees: constant memory both ways; nothing of paths, queries and bodies is rewritten; a call is sent to a service once, except a
 * GET or HEAD whose pooled connection turned out dead; every call ends, at the latest with the whole time-out.
 *
 * <p>The Vert.x HTTP client is used directly: vertx-http-proxy neither caps a body of unannounced length, nor tells a dead connection from
 * a bad answer, nor bounds a whole call in time.
 */
package de.integrationspakt.gateway.forward;
