/**
 * The HTTP contract all services keep alike: refusals as problem+json in German and English, idempotent POSTs with dry run,
 * paging, versions of what can be edited, and the conventions every OpenAPI document shares.
 */
package de.integrationspakt.kernel.http;
