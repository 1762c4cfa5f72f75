/**
 * The small copy of the register of municipalities: which keys exist and what they are called. Owned by
 * municipality-service, heard from {@code municipality.registry}; a copy may lag behind and keeps the newest version only.
 */
package de.integrationspakt.casemanagement.registry;
