/**
 * What every report of the suite has in common: a header that says what was asked, by whom, when, as of which moment and under which seal;
 * filters, sorting, long reading from a cursor, and the printed form.
 *
 * <pre>{@code
 * var question = asking.ask("claims", asked.asOf, new Filters().and("year", year).and("sort", asked.sort), moment -> basis);
 * return answers.answer(format, question, TABLE.with("claims", question.notes()), PRINTED, rows, row -> false);
 * }</pre>
 *
 * Owns no table and knows no word of the domain.
 */
package de.integrationspakt.kernel.report;
