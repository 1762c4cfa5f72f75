/** What the gateway's tests stand on: a service that misbehaves on demand, an issuer whose keys the test holds, and raw sockets. */
package de.integrationspakt.gateway.testing;
