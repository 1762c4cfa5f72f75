package de.integrationspakt.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The log of one process: kept of this run and the one before. */
record LogFile(Path file) {

    void turnOver() throws IOException {
        if (Files.exists(file)) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The last lines without stack frames, for a person; empty if there is nothing to read. */
    String lastLines(int most) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            List<String> lines = text.lines()
                    .filter(line -> !line.isBlank()
                            && !line.stripLeading().startsWith("at ")
                            && !line.strip().startsWith("..."))
                    .toList();
            var last = lines.subList(Math.max(0, lines.size() - most), lines.size());
            return String.join(
                    "", last.stream().map(line -> "\n    " + shortened(line)).toList());
        } catch (IOException e) {
            return "";
        }
    }

    private static String shortened(String line) {
        return line.length() <= 200 ? line : line.substring(0, 199) + "…";
    }
}
