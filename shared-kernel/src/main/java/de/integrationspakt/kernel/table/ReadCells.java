package de.integrationspakt.kernel.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the cells of a row as the types of their columns, to the letter: what can be read in two ways is refused, not guessed. */
final class ReadCells {
    private static final Set<String> YES = Set.of("ja", "yes", "true", "wahr", "j", "y", "x", "1");
    private static final Set<String> NO = Set.of("nein", "no", "false", "falsch", "n", "0", "-");
    private static final BigDecimal CENTS = BigDecimal.valueOf(100);
    /** A spreadsheet keeps 0.1 as the nearest binary fraction; what is nearer to a cent than this is that cent. */
    private static final BigDecimal NOISE = new BigDecimal("0.00001");

    private final List<Field> columns;

    /** @param columns in the order of the file; null where a column has no title */
    ReadCells(List<Field> columns) {
        this.columns = columns;
    }

    /** A value that is not to be had; the reason is for the sender. */
    private static final class NoValue extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Object[] args;

        NoValue(String code, Object... args) {
            super(code, null, false, false);
            this.args = args;
        }
    }

    Line line(long number, List<WrittenCell> cells) {
        var values = new HashMap<String, Object>();
        var faults = new ArrayList<Fault>();
        var notes = new ArrayList<Fault>();
        for (int i = 0; i < Math.max(cells.size(), columns.size()); i++) {
            var cell = i < cells.size() ? cells.get(i) : WrittenCell.EMPTY;
            var field = i < columns.size() ? columns.get(i) : null;
            if (field == null) {
                if (!cell.isEmpty()) faults.add(Fault.of(null, "cell.noColumn", i + 1, cell.shown()));
            } else {
                read(field, cell, values, faults, notes);
            }
        }
        return new Line(number, values, null, faults, notes);
    }

    private static void read(
            Field field, WrittenCell cell, HashMap<String, Object> values, List<Fault> faults, List<Fault> notes) {
        if (field.type() == Field.Type.SHOWN) return;
        if (cell.isEmpty()) {
            if (field.required()) faults.add(Fault.of(field.key(), "cell.required"));
            return;
        }
        try {
            if (cell.broken()) throw new NoValue("cell.error", cell.shown());
            var value = value(field, cell);
            if (field.type() == Field.Type.KEY && !value.equals(cell.shown())) {
                notes.add(Fault.of(field.key(), "cell.zeroRestored", cell.shown(), value));
            }
            values.put(field.key(), value);
        } catch (NoValue none) {
            faults.add(Fault.of(field.key(), none.getMessage(), none.args));
        }
    }

    private static Object value(Field field, WrittenCell cell) throws NoValue {
        return switch (field.type()) {
            case TEXT -> text(field, cell);
            case KEY -> key(field, cell);
            case NUMBER -> number(cell);
            case DECIMAL -> decimal(cell);
            case MONEY -> cents(cell);
            case DATE -> date(cell);
            case YES_NO -> yes(cell);
            case CODE -> code(field, cell);
            case SHOWN -> null;
        };
    }

    private static String text(Field field, WrittenCell cell) throws NoValue {
        var text = cell.shown();
        if (cell.text() != null) text = cell.text();
        if (text.indexOf('\0') >= 0) throw new NoValue("cell.unprintable");
        if (text.length() > field.length()) throw new NoValue("cell.tooLong", field.length());
        return text;
    }

    /** Spreadsheets drop leading zeros. All keys of the state begin with one, so a single missing zero can be put back, and is noted. */
    private static String key(Field field, WrittenCell cell) throws NoValue {
        var key = cell.shown();
        if (key.matches("8\\d+") && key.length() == field.length() - 1) return "0" + key;
        if (!key.matches("\\d+") || key.length() != field.length()) throw new NoValue("cell.key", key, field.length());
        return key;
    }

    private static Long number(WrittenCell cell) throws NoValue {
        if (cell.number() != null) {
            try {
                return cell.number().longValueExact();
            } catch (ArithmeticException broken) {
                throw new NoValue("cell.number", cell.shown());
            }
        }
        var text = cell.shown().replace("\u2212", "-");
        if (cell.text() == null || !text.matches("[+-]?\\d{1,15}")) throw new NoValue("cell.number", cell.shown());
        return Long.parseLong(text);
    }

    private static BigDecimal decimal(WrittenCell cell) throws NoValue {
        if (cell.number() != null) return cell.number();
        if (cell.text() == null) throw new NoValue("cell.decimal", cell.shown());
        var text = cell.text().replace("\u2212", "-").replaceAll("[\\s\u00a0\u202f]", "");
        // 1.234 and 1,234 mean a thousand to one reader and one to another.
        if (text.matches("[+-]?[1-9]\\d{0,2}[.,]\\d{3}")) throw new NoValue("cell.ambiguous", cell.shown());
        if (text.matches("[+-]?\\d{1,15}([.,]\\d{1,10})?")) return new BigDecimal(text.replace(',', '.'));
        if (text.matches("[+-]?\\d{1,3}(\\.\\d{3})+(,\\d{1,10})?"))
            return new BigDecimal(text.replace(".", "").replace(',', '.'));
        if (text.matches("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d{1,10})?")) return new BigDecimal(text.replace(",", ""));
        throw new NoValue("cell.decimal", cell.shown());
    }

    private static Long cents(WrittenCell cell) throws NoValue {
        var bare = cell.text() == null
                ? cell
                : WrittenCell.text(
                        cell.text().replaceAll("(?i)\\s*(€|EUR)$", "").replaceAll("^€\\s*", ""));
        if (bare.isEmpty()) throw new NoValue("cell.decimal", cell.shown());
        var cents = decimal(bare).multiply(CENTS);
        var nearest = cents.setScale(0, RoundingMode.HALF_EVEN);
        var noise = bare.number() == null ? BigDecimal.ZERO : NOISE;
        if (cents.subtract(nearest).abs().compareTo(noise) > 0) throw new NoValue("cell.cents", cell.shown());
        try {
            return nearest.longValueExact();
        } catch (ArithmeticException large) {
            throw new NoValue("cell.decimal", cell.shown());
        }
    }

    private static LocalDate date(WrittenCell cell) throws NoValue {
        if (cell.date() != null) return cell.date();
        try {
            var text = cell.shown();
            if (cell.text() != null && text.matches("\\d{4}-\\d{2}-\\d{2}")) return LocalDate.parse(text);
            if (cell.text() != null && text.matches("\\d{1,2}\\.\\d{1,2}\\.\\d{4}")) {
                var parts = text.split("\\.");
                return LocalDate.of(Integer.parseInt(parts[2]), Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
            }
        } catch (DateTimeException noDay) {
            throw new NoValue("cell.date", cell.shown());
        }
        throw new NoValue("cell.date", cell.shown());
    }

    private static Boolean yes(WrittenCell cell) throws NoValue {
        if (cell.yes() != null) return cell.yes();
        var text = cell.shown().toLowerCase(Locale.ROOT);
        if (YES.contains(text)) return true;
        if (NO.contains(text)) return false;
        throw new NoValue("cell.yesNo", cell.shown());
    }

    private static String code(Field field, WrittenCell cell) throws NoValue {
        var plain = Form.plain(cell.shown());
        for (var choice : field.choices()) {
            for (var name : List.of(choice.code(), choice.german(), choice.english())) {
                if (Form.plain(name).equals(plain)) return choice.code();
            }
        }
        var allowed = field.choices().stream().map(Choice::code).toList();
        throw new NoValue("cell.code", cell.shown(), String.join(", ", allowed));
    }
}
