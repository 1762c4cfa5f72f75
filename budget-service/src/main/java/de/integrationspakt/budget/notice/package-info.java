/**
 * Notices (Bescheide): grants, amendments, refusals and recoveries in writing, with all that a notice must name (§ 37 LVwVfG, VV zu § 44 LHO):
 * amount, purpose, period, yearly instalments, who gets the proof of use, side provisions, reasons, legal remedy. Owns {@code notice_terms},
 * {@code notice}, {@code notice_document}; tells {@code NoticeDispatched}.
 *
 * <p>Guarantees: what a notice says is frozen when it is drafted; another officer issues it; its document is kept as issued and can be made
 * again from content and template, the same to the byte; one notice on a subject is in force at a time, a newer one replaces it. Where the
 * programme version makes payment wait for the dispatch or the finality of the notice, the reservation learns from which day it may be paid.
 * A holder sees its notices from their dispatch on.
 */
package de.integrationspakt.budget.notice;
