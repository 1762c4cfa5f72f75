/**
 * Evidence documents: what a municipality lays beside its words, such as a lease or an invoice.
 *
 * <p>A document belongs to a {@link de.integrationspakt.municipality.evidence.Subject}: a claim, a measure, a statement
 * of use. {@link de.integrationspakt.municipality.evidence.ReceiveDocument} takes the bytes from the caller, {@link
 * de.integrationspakt.municipality.evidence.Documents} keeps them, {@link
 * de.integrationspakt.municipality.evidence.ServeDocument} hands them out. Who may do so, and when, is for the feature
 * that owns the subject to say.
 *
 * <p>Guarantees: the type is what the content is, whatever name and header say; nothing above the limit is read to its
 * end; equal content is stored once, under its SHA-256; what a scanner finds or cannot look at is not stored; content
 * leaves only as an attachment that no browser may guess at or run; content that no subject holds any more is deleted.
 */
package de.integrationspakt.municipality.evidence;
