package de.integrationspakt.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
@DisabledOnOs(OS.WINDOWS)
class ChildTest {
    @TempDir
    Path temporary;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private DataDirectory data;

    @BeforeEach
    void open() throws CannotStart {
        data = DataDirectory.open(temporary.resolve("data"));
    }

    @AfterEach
    void close() throws IOException {
        data.close();
    }

    @Test
    void one_that_is_killed_is_started_again_and_this_is_said() throws Exception {
        Child child = child("sleep 60", () -> true);
        child.start();
        ProcessHandle first = running();
        first.destroyForcibly();
        eventually(() -> !first.isAlive() && pid() != first.pid());
        assertThat(running().isAlive()).isTrue();
        assertThat(said()).contains("trial ended (exit code 137) and is started again");
        child.stop();
    }

    @Test
    void one_that_is_stopped_stays_so() throws Exception {
        Child child = child("sleep 60", () -> true);
        child.start();
        ProcessHandle only = running();
        child.stop();
        assertThat(only.isAlive()).isFalse();
        assertThat(data.run("trial.pid")).doesNotExist();
        assertThat(said()).isEmpty();
    }

    @Test
    void one_that_ends_before_it_is_ready_is_refused_with_its_last_words() {
        Child child = child("echo 'Port 8082 is in use'; exit 1", () -> false);
        assertThatThrownBy(child::start)
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("trial ended before it was ready")
                .hasMessageContaining("Port 8082 is in use");
    }

    @Test
    void a_process_ends_with_the_pipe_it_hangs_on() throws Exception {
        Process process = new ProcessBuilder(Leash.on(List.of("sleep", "60"))).start();
        eventually(() -> commandOf(process).contains("sleep"));
        process.getOutputStream().close();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    private Child child(String script, Child.Probe ready) {
        var console = new Console(new PrintStream(said, true, StandardCharsets.UTF_8));
        return new Child("trial", List.of("/bin/sh", "-c", script), Map.of(), ready, data, console);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private ProcessHandle running() {
        return ProcessHandle.of(pid()).orElseThrow();
    }

    private long pid() {
        try {
            return Long.parseLong(Files.readString(data.run("trial.pid")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String commandOf(Process process) {
        return process.info().command().orElse("");
    }

    private static void eventually(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) Thread.onSpinWait(); // until the test's own timeout
    }
}
