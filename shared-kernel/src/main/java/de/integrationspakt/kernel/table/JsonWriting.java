package de.integrationspakt.kernel.table;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;

/**
 * JSON, streamed. As one object: the notes as fields, the rows under the table's field, then how many there were (a list: {@code next}, null,
 * since it is complete). Or as NDJSON: an object per line, a report's notes in the first, the number of rows in the last.
 */
final class JsonWriting<R> implements Writing<R> {

    private final Table<R> table;
    private final boolean lines;
    private final JsonGenerator json;
    private final List<Field<R>> fields;

    private record Field<R>(SerializableString name, Column<R> column) {}

    JsonWriting(Table<R> table, boolean lines, ObjectMapper mapper, OutputStream out) throws IOException {
        this.table = table;
        this.lines = lines;
        this.json = mapper.getFactory().createGenerator(out, JsonEncoding.UTF8);
        json.configure(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT, false);
        json.configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false);
        // The mapper flushes after each value; what fails before the first buffer is full shall still be a problem and
        // no cut.
        json.configure(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM, false);
        json.setCodec(mapper);
        if (lines) json.setRootValueSeparator(new SerializedString(""));
        fields = table.columns().stream()
                .map(column -> new Field<R>(new SerializedString(column.key()), column))
                .toList();
    }

    @Override
    public void begin() throws IOException {
        if (lines && table.notes().isEmpty()) return;
        json.writeStartObject();
        for (var note : table.notes()) json.writeObjectField(note.key(), note.value());
        if (lines) endLine();
        else json.writeArrayFieldStart(table.rowsKey());
    }

    @Override
    public void row(R row) throws IOException {
        json.writeStartObject();
        for (var field : fields) {
            json.writeFieldName(field.name());
            value(field.column(), field.column().read().apply(row));
        }
        if (lines) endLine();
        else json.writeEndObject();
    }

    private void value(Column<R> column, Object value) throws IOException {
        if (value == null) {
            json.writeNull();
            return;
        }
        switch (column.type()) {
            case NUMBER -> json.writeNumber((Long) value);
            case DECIMAL -> json.writeNumber((BigDecimal) value);
            case MONEY -> {
                json.writeStartObject();
                json.writeStringField("amount", Cents.written((Long) value, '.'));
                json.writeStringField("currency", "EUR");
                json.writeEndObject();
            }
            case MARK -> json.writeBoolean((Boolean) value);
            case TEXT, DATE, INSTANT -> json.writeString(value.toString());
        }
    }

    private void endLine() throws IOException {
        json.writeEndObject();
        json.writeRaw('\n');
    }

    @Override
    public void end(long rows) throws IOException {
        boolean report = !table.notes().isEmpty();
        if (!lines) {
            json.writeEndArray();
            if (report) json.writeNumberField("rows", rows);
            else json.writeNullField("next");
            json.writeEndObject();
        } else if (report) {
            json.writeStartObject();
            json.writeNumberField("rows", rows);
            endLine();
        }
        json.enable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
        json.flush();
    }
}
