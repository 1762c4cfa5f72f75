package de.integrationspakt.kernel.seal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The lines of an export: JSON objects, each with its {@code kind}. The offline verifier reads them. */
class ExportLines implements AutoCloseable {
    private static final String FORM = "de.integrationspakt.export.v1";

    private final JsonGenerator json;
    private long lines;

    ExportLines(ObjectMapper mapper, OutputStream out) throws IOException {
        json = mapper.getFactory().createGenerator(out);
        json.setRootValueSeparator(null);
    }

    void head(String service, String at, String by, List<String> logs) throws IOException {
        begin("export");
        json.writeStringField("form", FORM);
        json.writeStringField("service", service);
        json.writeStringField("at", at);
        json.writeStringField("by", by);
        json.writeArrayFieldStart("logs");
        for (String log : logs) {
            json.writeString(log);
        }
        json.writeEndArray();
        endLine();
    }

    /** @param row null where the sealed row is gone */
    void entry(String log, long number, String id, String leaf, Map<String, String> row) throws IOException {
        begin("entry");
        json.writeStringField("log", log);
        json.writeNumberField("number", number);
        json.writeStringField("id", id);
        json.writeStringField("leaf", leaf);
        row(row);
        endLine();
    }

    void unsealed(String log, Map<String, String> row) throws IOException {
        begin("unsealed");
        json.writeStringField("log", log);
        row(row);
        endLine();
    }

    /** With the edge of the tree, so that a reader can go on from here, also where the entries before do not hold. */
    void seal(StoredSeal stored) throws IOException {
        var seal = stored.seal();
        begin("seal");
        json.writeStringField("service", seal.service());
        json.writeStringField("log", seal.log());
        json.writeNumberField("number", seal.number());
        json.writeNumberField("size", seal.size());
        json.writeStringField("root", seal.root().toString());
        json.writeStringField("previous", seal.previous().toString());
        json.writeStringField("at", seal.at());
        json.writeStringField("keyId", seal.keyId());
        json.writeStringField("signature", seal.signature());
        json.writeStringField("edge", HexFormat.of().formatHex(stored.edge()));
        endLine();
    }

    /** Without it the reader knows that lines are missing: a broken download has no other mark. */
    void end() throws IOException {
        long before = lines;
        begin("end");
        json.writeNumberField("lines", before);
        endLine();
        json.flush();
    }

    private void row(Map<String, String> row) throws IOException {
        if (row == null) {
            json.writeNullField("row");
            return;
        }
        json.writeObjectFieldStart("row");
        for (var column : row.entrySet()) {
            json.writeStringField(column.getKey(), column.getValue());
        }
        json.writeEndObject();
    }

    private void begin(String kind) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", kind);
    }

    private void endLine() throws IOException {
        json.writeEndObject();
        json.writeRaw('\n');
        lines++;
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
