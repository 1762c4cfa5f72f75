/**
 * Statements of use (Verwendungsnachweise): what became of a grant for a measure, in numbers and in words.
 *
 * <p>One is due {@link de.integrationspakt.municipality.statement.Terms#finalMonths} months after the measure's last day (VwV), and an interim
 * one (Zwischennachweis) for each calendar year that the measure reaches beyond. They open by themselves, fill in what the system knows, and
 * remind of themselves. An officer checks cost by cost; what was paid beyond what is due is heard, confirmed by a second officer, and asked back
 * through budget.
 *
 * <h2>Guarantees</h2>
 * <ul>
 *   <li>What is due is never more than the grant, than recognised cost less what others paid, or than the share of teaching units that were given.
 *   <li>Whoever submitted, checked and accepted are three different people.
 *   <li>Nothing is asked back before the applicant was heard (§ 28 LVwVfG) or had the time to answer.
 * </ul>
 */
package de.integrationspakt.municipality.statement;
