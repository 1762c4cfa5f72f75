/**
 * Pooling (Zusammenschluss): municipalities and districts, also across district borders, form a group and put their shares of a line together to
 * apply jointly. Owns {@code holder_group*} and {@code pooling*}.
 *
 * <p>Guarantees: no share moves unless its own member consented to exactly this proposal, in its own name or through its district, which is marked,
 * and two different officers examined and confirmed it. All shares of a proposal move in one transaction or none does. What the group has not used
 * goes back in proportion to what each member handed over, to the cent; nobody gets back more than it gave.
 *
 * <pre>
 * PROPOSED --last consent--> CONSENTED --examination--> EXAMINED --confirmation by another officer--> POOLED --all went back--> RETURNED
 *     any of the first three --cancellation--> CANCELLED
 * </pre>
 *
 * <p>A run that follows does not know of pools: a supplement goes to the member, which may pool it in another proposal; a claw-back takes what the
 * member itself has left free, and the rest is settled with the member, heard and decided, never with the group. What the group holds is safe from
 * its members' counts.
 *
 * <p>Every member sees the group's accounts and facts, as does its district: a caller's units include the groups of its members
 * ({@link de.integrationspakt.budget.pooling.GroupsOfMembers}). The group's share is told as {@code SharePublished} of the group, the members'
 * reduced ones as theirs; whether it reaches the least frame is judged where posts are applied for. A member that hands over its whole share hands
 * over its persons with it.
 */
package de.integrationspakt.budget.pooling;
