package de.integrationspakt.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.kernel.testing.SampleExport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    private final SampleExport export = SampleExport.ofFive();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path directory;

    private String file;
    private String key;

    @BeforeEach
    void write() throws IOException {
        file = Files.write(directory.resolve("export.ndjson"), export.bytes()).toString();
        key = Files.writeString(directory.resolve("key.pem"), export.key.publicPem())
                .toString();
    }

    private int run(String... arguments) {
        return Main.run(List.of(arguments), new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    @Test
    void what_holds_is_verified_with_exit_code_0() {
        assertThat(run(file, "--key", key)).isEqualTo(Main.VERIFIED);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("Export of budget", "journal: 5 entries, seals up to 2", "VERIFIED");
    }

    @Test
    void what_does_not_hold_is_named_with_exit_code_1() throws IOException {
        export.lines().set(1, export.lines().get(1).replace("somebody", "nobody"));
        Files.write(Path.of(file), export.bytes());
        assertThat(run(file, "--key", key)).isEqualTo(Main.BROKEN);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("journal, entry 2 (" + SampleExport.id(2) + "): CHANGED", "BROKEN: 1 findings");
    }

    @Test
    void published_roots_are_compared() throws IOException {
        var roots = Files.write(
                        directory.resolve("roots.ndjson"), SampleExport.ofFive().bytes())
                .toString();
        assertThat(run(file, "--key", key, "--roots", roots)).isEqualTo(Main.BROKEN);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("seal 1: FOREIGN_ROOT", "seal 2: FOREIGN_ROOT");
    }

    @Test
    void where_nothing_can_be_said_the_exit_code_is_2() throws IOException {
        for (String[] arguments : new String[][] {
            {},
            {file},
            {"--key", key},
            {file, "--key", file},
            {file, "--key", directory + "/missing.pem"},
            {directory + "/missing.ndjson", "--key", key},
            {key, "--key", key},
            {file, "--key", key, "--roots", key},
            {file, file, "--key", key},
            {file, "--what", key},
            {"--proof", file, "--key", key},
            {"--proof", file, file, "--key", key}
        }) {
            assertThat(run(arguments)).as("%s", List.of(arguments)).isEqualTo(Main.UNREADABLE);
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("java -jar verifier.jar EXPORT --key FILE");
    }
}
