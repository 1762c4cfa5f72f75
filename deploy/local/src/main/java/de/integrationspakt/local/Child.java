package de.integrationspakt.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A process of the stack. Its log is {@code logs/NAME.log}, its id {@code run/NAME.pid}. Once it has been ready, it is started
 * again whenever it ends by itself, after a pause that grows from {@value #FIRST_PAUSE_MS} ms to ten seconds.
 */
final class Child {
    private static final int FIRST_PAUSE_MS = 300;
    private static final int LONGEST_PAUSE_MS = 10_000;
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    /** PostgreSQL writes a checkpoint, Kafka its snapshots; what takes longer hangs. */
    private static final int STOP_SECONDS = 20;

    private final String name;
    private final List<String> command;
    private final Map<String, String> environment;
    private final Probe ready;
    private final LogFile log;
    private final Path pidFile;
    private final Console console;
    private Process process;
    private boolean stopping;
    private long startedNanos;

    Child(
            String name,
            List<String> command,
            Map<String, String> environment,
            Probe ready,
            DataDirectory data,
            Console console) {
        this.name = name;
        this.command = Leash.on(command);
        this.environment = environment;
        this.ready = ready;
        this.log = new LogFile(data.log(name));
        this.pidFile = data.run(name + ".pid");
        this.console = console;
    }

    /** Returns when it is ready. Refuses if it ends before, or is not ready in {@link #PATIENCE}. */
    void start() throws CannotStart, InterruptedException {
        try {
            log.turnOver();
            spawn();
        } catch (IOException e) {
            throw new CannotStart(name + " could not be started: " + e.getMessage());
        }
        awaitReady();
        var watch = new Thread(this::watch, "watch-" + name);
        watch.setDaemon(true);
        watch.start();
    }

    private synchronized void spawn() throws IOException {
        if (stopping) return;
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.file().toFile()));
        builder.environment().putAll(environment);
        process = builder.start();
        startedNanos = System.nanoTime();
        // At once, because who wants to kill it must not read half a number.
        Path unfinished = Files.writeString(pidFile.resolveSibling(name + ".new"), Long.toString(process.pid()));
        Files.move(unfinished, pidFile, StandardCopyOption.ATOMIC_MOVE);
    }

    private void awaitReady() throws CannotStart, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!ready.holds()) {
            if (process == null || process.waitFor(200, TimeUnit.MILLISECONDS))
                throw given("ended before it was ready");
            if (System.nanoTime() > end) throw given("is not ready after " + PATIENCE.toSeconds() + " s");
        }
    }

    private CannotStart given(String what) {
        return new CannotStart(name + " " + what + "; see " + log.file() + ", which ends:" + log.lastLines(6));
    }

    private void watch() {
        int pauseMs = FIRST_PAUSE_MS;
        try {
            while (true) {
                int code = process.waitFor();
                process.getOutputStream().close(); // nobody is left on the leash
                if (System.nanoTime() - startedNanos > TimeUnit.SECONDS.toNanos(60)) pauseMs = FIRST_PAUSE_MS;
                TimeUnit.MILLISECONDS.sleep(pauseMs);
                if (isStopping()) return;
                console.say("  " + name + " ended (exit code " + code + ") and is started again; log: " + log.file());
                pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS);
                spawn();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            console.say("  " + name + " cannot be started again: " + e.getMessage());
        }
    }

    private synchronized boolean isStopping() {
        return stopping;
    }

    /** Asks it to end, and ends it if it does not. Harmless when it does not run. */
    void stop() {
        Process last;
        synchronized (this) {
            stopping = true;
            last = process;
        }
        if (last == null) return;
        Signal.of(name).send(last.toHandle());
        try {
            if (!last.waitFor(STOP_SECONDS, TimeUnit.SECONDS))
                last.destroyForcibly().waitFor();
            last.getOutputStream().close();
            Files.deleteIfExists(pidFile);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            console.say("  " + pidFile + " stays behind: " + e.getMessage());
        }
    }

    /** Whether something is so by now; asked again and again, so it must answer soon. */
    @FunctionalInterface
    interface Probe {
        boolean holds();
    }
}
