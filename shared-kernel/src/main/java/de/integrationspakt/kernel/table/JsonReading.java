package de.integrationspakt.kernel.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Reads NDJSON: an object a line, in UTF-8. The form's columns say nothing about it, because objects may nest: the feature reads {@link
 * Line#json()}. A line that is no JSON object is a fault of that line alone.
 */
final class JsonReading extends Reading {
    /** Longer than any claim with all its items. */
    private static final int LONGEST_LINE = 1 << 18;

    private final BufferedReader lines;
    private final ObjectMapper json;
    private long number;

    JsonReading(Form form, Path file, ObjectMapper json) throws IOException {
        this.lines = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        this.json = json;
    }

    @Override
    public Line next() throws IOException {
        for (var text = line(); text != null; text = line()) {
            if (!text.isBlank()) return read(text);
        }
        return null;
    }

    private Line read(String text) {
        try {
            var node = json.readTree(text);
            if (node.isObject()) return line(node, List.of());
        } catch (JsonProcessingException broken) {
            var place = broken.getLocation();
            return line(null, List.of(Fault.of(null, "cell.json", place == null ? 1 : place.getColumnNr())));
        }
        return line(null, List.of(Fault.of(null, "cell.json", 1)));
    }

    private Line line(JsonNode node, List<Fault> faults) {
        return new Line(number, Map.of(), node, faults, List.of());
    }

    /** The next line without its end; a limit stands where {@code readLine} has none. */
    private String line() throws IOException {
        var line = new StringBuilder();
        try {
            int c = lines.read();
            if (c < 0) return null;
            number++;
            for (; c >= 0 && c != '\n'; c = lines.read()) {
                if (line.length() == LONGEST_LINE) throw new UnreadableFile("/line/" + number, "file.lineTooLong");
                line.append((char) c);
            }
        } catch (MalformedInputException notUtf8) {
            throw new UnreadableFile("/line/" + number, "file.encoding");
        }
        if (number == 1 && line.length() > 0 && line.charAt(0) == '\uFEFF') line.deleteCharAt(0);
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
