package de.integrationspakt.local;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The checked-out project this class was built in, where the built services are found. */
record Project(Path root) {

    static Project ofThisClass() throws CannotStart {
        try {
            Path here = Path.of(Project.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            while (here != null && !Files.exists(here.resolve("mvnw"))) here = here.getParent();
            if (here != null) return new Project(here);
        } catch (URISyntaxException e) {
            // told below
        }
        throw new CannotStart(
                "The project is not where this program was built; run it as deploy/local/up from a clone.");
    }

    /** The runnable jar of {@code budget-service}, {@code gateway} and so on. */
    Path runnable(String module) throws CannotStart {
        Path jar = root.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
        if (Files.exists(jar)) return jar;
        throw new CannotStart(module + " is not built; deploy/local/up builds it, or ./mvnw -DskipTests package.");
    }

    Path target() {
        return root.resolve("deploy/local/target");
    }
}
