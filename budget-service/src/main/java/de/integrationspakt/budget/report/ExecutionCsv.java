package de.integrationspakt.budget.report;

import de.integrationspakt.budget.ledger.Statement;
import de.integrationspakt.budget.report.ExecutionResource.LineView;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The execution report as a table: {@code ;} between cells, UTF-8, amounts with a decimal point. */
final class ExecutionCsv {

    private ExecutionCsv() {}

    static void write(ReadExecution.Execution execution, OutputStream out) throws IOException {
        try (var csv =
                CsvWriter.builder().fieldSeparator(';').build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            csv.writeRecord(
                    "budgetLine", "appropriation", "allocated", "reserved", "paid", "available", "ledgerNumber");
            for (var line : execution.lines()) row(csv, line, execution.ledgerNumber());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void row(CsvWriter csv, Statement.LineTotal total, long ledgerNumber) {
        var line = LineView.of(total);
        csv.writeRecord(
                harmless(line.budgetLine()),
                line.appropriation().toString(),
                line.allocated().toString(),
                line.reserved().toString(),
                line.paid().toString(),
                line.available().toString(),
                Long.toString(ledgerNumber));
    }

    /** A text that begins like a formula is run as one by spreadsheets; a leading apostrophe makes it text. Amounts are never texts. */
    static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
