/**
 * The suite as one API: the services' OpenAPI documents merged into one, the page that shows it, and the catalogue of problems every
 * refusal points to. All of it is packaged at build from {@code contracts/} and open to anybody.
 */
package de.integrationspakt.gateway.api;
