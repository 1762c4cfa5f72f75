/**
 * Case managers (Integrationsmanager): who they are, and how much of their time posts bind.
 *
 * <p>Owns {@code case_manager}, the only table with a name in it, and {@code engagement}. Guarantees: nobody is funded above
 * one full post at any time, counted by the case manager's id over all posts that are applied for, approved or funded; a
 * name is shown to the unit itself and to the grant officer who approves, to everybody else the number stands for the
 * person; answers that are kept for an Idempotency-Key carry no name.
 *
 * <p>Two people may have the same name, so a name identifies nobody: whoever gives an existing case manager a second post
 * names the id.
 */
package de.integrationspakt.casemanagement.manager;
