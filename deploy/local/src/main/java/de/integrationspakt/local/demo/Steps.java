package de.integrationspakt.local.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** Which steps of the demo are done, and the id each one gave; kept in a file of the data directory. */
final class Steps {
    private final Path file;
    private final Properties done = new Properties();

    Steps(Path file) throws DemoFailed {
        this.file = file;
        if (!Files.exists(file)) return;
        try (var in = Files.newInputStream(file)) {
            done.load(in);
        } catch (IOException e) {
            throw new DemoFailed(file + " cannot be read: " + e.getMessage());
        }
    }

    boolean isDone(String step) {
        return done.containsKey(step);
    }

    /** The id a step gave, if it is done. */
    Optional<String> found(String step) {
        return Optional.ofNullable(done.getProperty(step));
    }

    /** Takes the step unless it is done, and gives the id it gave then or now. */
    String once(String step, Step taken) throws DemoFailed, InterruptedException {
        if (!isDone(step)) {
            done.setProperty(step, taken.take());
            try (var out = Files.newOutputStream(file)) {
                done.store(out, "Steps of the demo data that are done");
            } catch (IOException e) {
                throw new DemoFailed(file + " cannot be written: " + e.getMessage());
            }
        }
        return done.getProperty(step);
    }

    /** Something to be done once. Gives the id of what it made, or empty text. */
    @FunctionalInterface
    interface Step {
        String take() throws DemoFailed, InterruptedException;
    }
}
