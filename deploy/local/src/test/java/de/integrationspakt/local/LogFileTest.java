package de.integrationspakt.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    @TempDir
    Path temporary;

    @Test
    void the_last_lines_are_shown_without_the_stack_frames() throws IOException {
        Path file = Files.writeString(temporary.resolve("budget.log"), """
                Starting
                Port 8082 is in use
                java.net.BindException: Address already in use
                \tat java.base/sun.nio.ch.Net.bind0(Native Method)
                \t... 12 more

                """);
        assertThat(new LogFile(file).lastLines(2))
                .isEqualTo("\n    Port 8082 is in use\n    java.net.BindException: Address already in use");
    }

    @Test
    void the_log_of_the_run_before_is_kept() throws IOException {
        Path file = Files.writeString(temporary.resolve("budget.log"), "first");
        new LogFile(file).turnOver();
        assertThat(file).doesNotExist();
        assertThat(temporary.resolve("budget.log.1")).hasContent("first");
    }
}
