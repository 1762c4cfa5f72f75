package de.integrationspakt.budget.opening;

import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.money.Money;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A file of opening balances: {@code ;} between the fields, UTF-8 with or without a byte order mark, amounts in euro with comma or point and at
 * most two decimals, no thousands separator. First a heading, then a row for each line × holder, last the control totals:
 *
 * <pre>
 * budgetLine;holder;allocated;reserved;paid;reference
 * IM-2017;08116033;70851,00;10000,00;35425,50;Az. 4-1234
 * TOTAL;1;70851,00;10000,00;35425,50;
 * </pre>
 */
record OpeningFile(String sha256, List<OpeningRow> rows, Totals totals) {

    static final String TOTAL = "TOTAL";
    private static final List<String> HEADING =
            List.of("budgetline", "holder", "allocated", "reserved", "paid", "reference");
    private static final long UNREADABLE = -1;
    private static final int FIELDS = HEADING.size();
    /** All municipalities on twenty lines. */
    private static final int MOST = 25_000;

    /** @throws OpeningFileRejected naming each row that cannot be taken over, or the control totals */
    static OpeningFile read(byte[] content) {
        return new Reading().read(content);
    }

    /** Reads on past a fault, so that all of them are named at once. */
    private static final class Reading {
        private final OpeningFileRejected faults = new OpeningFileRejected();
        private final List<OpeningRow> rows = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();

        OpeningFile read(byte[] content) {
            var records = records(text(content));
            if (records.size() < 3 || records.size() > MOST) throw faults.file("opening.length", MOST);
            if (!HEADING.equals(records.get(0).getFields().stream()
                    .map(field -> field.strip().toLowerCase(Locale.ROOT))
                    .toList())) throw faults.row(1, "", "opening.heading", String.join(";", HEADING));
            records.subList(1, records.size() - 1).forEach(this::row);
            faults.throwIfAny();
            var totals = Totals.of(rows);
            control(records.get(records.size() - 1), totals);
            faults.throwIfAny();
            return new OpeningFile(sha256(content), List.copyOf(rows), totals);
        }

        private String text(byte[] content) {
            try {
                var text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(content))
                        .toString();
                if (text.indexOf('\0') >= 0) throw faults.file("opening.utf8");
                return text.startsWith("\uFEFF") ? text.substring(1) : text;
            } catch (CharacterCodingException broken) {
                throw faults.file("opening.utf8");
            }
        }

        private List<CsvRecord> records(String text) {
            try (var csv = CsvReader.builder()
                    .fieldSeparator(';')
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .ofCsvRecord(text)) {
                return csv.stream().toList();
            } catch (CsvParseException broken) {
                throw faults.file("opening.csv");
            } catch (IOException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        private void row(CsvRecord csv) {
            int number = (int) csv.getStartingLineNumber();
            if (csv.getFieldCount() != FIELDS) {
                faults.row(number, "", "opening.fields", FIELDS);
                return;
            }
            var line = csv.getField(0).strip();
            var holder = csv.getField(1).strip();
            if (!holder.matches(Holder.FORM)) faults.row(number, "/holder", "field.pattern");
            long allocated = cents(csv, 2, number, "/allocated");
            long reserved = cents(csv, 3, number, "/reserved");
            long paid = cents(csv, 4, number, "/paid");
            boolean readable = allocated != UNREADABLE && reserved != UNREADABLE && paid != UNREADABLE;
            if (readable && allocated == 0) faults.row(number, "/allocated", "opening.positive");
            else if (readable && reserved + paid > allocated) faults.row(number, "/allocated", "opening.overdrawn");
            if (!seen.add(line + ";" + holder)) faults.row(number, "/holder", "opening.twice");
            var reference = csv.getField(5).strip();
            if (reference.length() > 200) faults.row(number, "/reference", "field.pattern");
            rows.add(new OpeningRow(
                    number,
                    line,
                    holder,
                    allocated,
                    reserved,
                    paid,
                    reference.isEmpty() ? "line " + number : reference));
        }

        private long cents(CsvRecord csv, int field, int number, String place) {
            var amount = csv.getField(field).strip();
            try {
                if (amount.startsWith("-")) throw new IllegalArgumentException(amount);
                return Money.parse(amount.replace(',', '.')).cents();
            } catch (IllegalArgumentException unreadable) {
                faults.row(number, place, "opening.amount");
                return UNREADABLE;
            }
        }

        private void control(CsvRecord csv, Totals totals) {
            int number = (int) csv.getStartingLineNumber();
            if (csv.getFieldCount() < FIELDS - 1
                    || !TOTAL.equalsIgnoreCase(csv.getField(0).strip())) {
                throw faults.row(number, "", "opening.total");
            }
            if (!csv.getField(1).strip().equals(Integer.toString(totals.rows())))
                faults.row(number, "/holder", "opening.control", totals.rows());
            compare(csv, 2, "/allocated", totals.allocatedCents());
            compare(csv, 3, "/reserved", totals.reservedCents());
            compare(csv, 4, "/paid", totals.paidCents());
        }

        private void compare(CsvRecord csv, int field, String place, long cents) {
            int number = (int) csv.getStartingLineNumber();
            if (cents(csv, field, number, place) != cents)
                faults.row(number, place, "opening.control", Money.ofCents(cents));
        }
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
