package de.integrationspakt.kernel.intake;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/** The temporary files of one call or one piece of work; they go with it. */
@RequestScoped
public class TemporaryFiles {
    private static final Logger LOG = Logger.getLogger(TemporaryFiles.class);

    private final List<Path> files = new ArrayList<>();

    Path next() throws IOException {
        var file = Files.createTempFile("pakt-", ".intake");
        files.add(file);
        return file;
    }

    @PreDestroy
    void delete() {
        for (var file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException fault) {
                LOG.warnf("the temporary file %s stays: %s", file, fault.getMessage());
            }
        }
    }
}
