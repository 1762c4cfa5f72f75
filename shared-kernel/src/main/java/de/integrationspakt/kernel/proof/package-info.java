/**
 * What a seal proves, in plain Java and nothing else, so that an auditor's offline verifier runs the very code the services
 * seal with: canonical bytes, hash trees after RFC 6962, statements and their Ed25519 signatures.
 */
package de.integrationspakt.kernel.proof;
