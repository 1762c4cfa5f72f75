/**
 * casemanagement-service: the funded posts of case managers (Integrationsmanager), the case managers, and how many persons
 * each looks after. VwV Integrationsmanagement.
 *
 * <p>Persons never leave this service: facts, journal, logs and refusals name a case manager by number only.
 */
package de.integrationspakt.casemanagement;
