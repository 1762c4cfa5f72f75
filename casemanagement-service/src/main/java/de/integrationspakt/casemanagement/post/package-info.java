/**
 * Funded posts (Stellen) of case managers: applied for by a municipality or district, approved by a grant officer, paid at a
 * fixed amount out of the holder's planning frame. VwV Integrationsmanagement.
 *
 * <p>Owns {@code post} and {@code post_step}. Tells {@code FundsRequested} when a post is approved and
 * {@code FundsNoLongerNeeded} when an approved one is withdrawn; hears what budget says of the money. Guarantees: every step
 * goes by the table of {@link de.integrationspakt.casemanagement.post.LifeCycle}; who applied never approves; each approval
 * asks for money exactly once; what was applied for is never edited.
 *
 * <p>The rules – rate, least part, grant months, least frame, who may apply – are data of the programme version valid on the
 * day the post starts, never of today. Free text (reasons) stays in the post's history: it may name somebody, so it goes
 * into no fact and no journal.
 */
package de.integrationspakt.casemanagement.post;
