/**
 * Budget's copy of the register of municipalities: who a key belongs to, for lists and payment files, and who took over the rights of whom. Owns {@code municipality}; hears
 * {@code municipality.registry}. A copy: it can be rebuilt from the topic.
 */
package de.integrationspakt.budget.registry;
