/** The OIDC provider of the local run and of the tests: client credentials of the demo clients, and nothing else. */
package de.integrationspakt.local.identity;
