package de.integrationspakt.kernel.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A row of a file, read as its {@link Form} says. A cell left empty is null. A row with faults is not for use: its values are those that could
 * be read.
 */
public final class Line {
    private final long number;
    private final Map<String, Object> values;
    private final JsonNode json;
    private final List<Fault> faults;
    private final List<Fault> notes = new ArrayList<>();

    /**
     * @param number of the line in the file, from 1, as an editor or a spreadsheet counts
     * @param values by the keys of the fields
     * @param json the whole object, of a line of NDJSON; else null
     */
    public Line(long number, Map<String, Object> values, JsonNode json, List<Fault> faults, List<Fault> notes) {
        this.number = number;
        this.values = values;
        this.json = json;
        this.faults = faults;
        this.notes.addAll(notes);
    }

    public long number() {
        return number;
    }

    public String text(String key) {
        return (String) values.get(key);
    }

    public Long number(String key) {
        return (Long) values.get(key);
    }

    public BigDecimal decimal(String key) {
        return (BigDecimal) values.get(key);
    }

    public Long cents(String key) {
        return (Long) values.get(key);
    }

    public LocalDate date(String key) {
        return (LocalDate) values.get(key);
    }

    public Boolean yes(String key) {
        return (Boolean) values.get(key);
    }

    /** The whole object of a line of NDJSON, where things may nest; null in tables. */
    public JsonNode json() {
        return json;
    }

    /** What was read, by the keys of the fields; tells whether two rows say the same. */
    public Map<String, Object> values() {
        return values;
    }

    public List<Fault> faults() {
        return faults;
    }

    /** What was mended while reading, such as a leading zero a spreadsheet had dropped, and what the feature adds. */
    public List<Fault> notes() {
        return notes;
    }

    /** Something its sender should know although the row is taken. */
    public void note(String column, String code, Object... args) {
        notes.add(Fault.of(column, code, args));
    }
}
