/**
 * Tables for people and programs: described once, written as JSON, NDJSON, CSV and XLSX, row by row.
 *
 * <pre>{@code
 * private static final Table<Row> TABLE = Table.list("payments", "Zahlungen", "Payments",          // file name, German and English title
 *         Column.text("payee", "Empfänger", "Payee", Row::payee),                                  // key, German, English, cell
 *         Column.money("amount", "Betrag", "Amount", Row::amountCents),                            // a Long of cents
 *         Column.date("dueOn", "Fällig am", "Due on", Row::dueOn));
 *
 * @GET
 * @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.XLSX_TYPE})                                 // what is offered, twice: for 406 ...
 * public Response list(@RestQuery Holder holder, @BeanParam AskedFormat asked) {
 *     var format = asked.among(Format.JSON, Format.CSV, Format.XLSX);                              // ... and for ?format= and Accept
 *     return tables.answer(format, TABLE, Rows.of(find.all(holder)));                              // or taker -> database.each(...)
 * }
 * }</pre>
 *
 * A list that pages in JSON answers its own {@code Page} for {@code Format.JSON} and the table for the others. Language (headers, decimal sign
 * of CSV) follows {@code Accept-Language}. Texts never run as formulas. Rows from a cursor open their transaction inside {@link
 * de.integrationspakt.kernel.table.Rows#each}, since they are read after the resource has returned; what breaks off half-way breaks the
 * connection. {@code Table.with(name, notes)} gives a table the header of a report.
 */
package de.integrationspakt.kernel.table;
