package de.integrationspakt.kernel.table;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A cell as the file has it: text, or typed by a spreadsheet. All null is an empty cell.
 *
 * @param broken an error value such as {@code #REF!}
 */
record WrittenCell(String text, BigDecimal number, LocalDate date, Boolean yes, boolean broken) {
    static final WrittenCell EMPTY = new WrittenCell(null, null, null, null, false);

    /** Our own exports put an apostrophe before what would run as a formula; it is not part of the text. */
    static WrittenCell text(String text) {
        var stripped = text.strip();
        if (stripped.length() > 1 && stripped.charAt(0) == '\'' && "=+-@".indexOf(stripped.charAt(1)) >= 0) {
            stripped = stripped.substring(1);
        }
        return stripped.isEmpty() ? EMPTY : new WrittenCell(stripped, null, null, null, false);
    }

    static WrittenCell number(BigDecimal number) {
        return new WrittenCell(null, number, null, null, false);
    }

    static WrittenCell date(LocalDate date) {
        return new WrittenCell(null, null, date, null, false);
    }

    static WrittenCell yes(boolean yes) {
        return new WrittenCell(null, null, null, yes, false);
    }

    static WrittenCell error(String text) {
        return new WrittenCell(text, null, null, null, true);
    }

    boolean isEmpty() {
        return text == null && number == null && date == null && yes == null;
    }

    /** As its sender sees it, for the words about a fault. */
    String shown() {
        if (number != null) return number.toPlainString();
        if (date != null) return date.toString();
        if (yes != null) return yes.toString();
        return text == null || text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
