package de.integrationspakt.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.Map;

/** Who listens where; fixed for as long as the stack runs, also when a process of it is started again. */
record Addresses(Map<Part, Integer> ports) {
    /** In the run directory while the stack is ready. */
    static final String FILE = "addresses.properties";

    /** Chooses free ports where 0 was asked for. Refuses a port that somebody else listens on. */
    static Addresses choose(Map<Part, Integer> asked) throws CannotStart {
        Map<Part, Integer> ports = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            int port = asked.get(part);
            if (port != 0 && ports.containsValue(port)) {
                throw new CannotStart("Port " + port + " was given twice; choose another with --" + part.option + ".");
            }
            if (port != 0 && !FreePort.isFree(port)) {
                throw new CannotStart(
                        "Port " + port + " for " + part.label + " is taken by another program; end that, or"
                                + " choose another with --" + part.option + " N or all with --offset N.");
            }
            ports.put(part, port);
        }
        for (Part part : Part.values()) {
            while (ports.get(part) == 0) {
                int free = FreePort.any();
                if (!ports.containsValue(free)) ports.put(part, free);
            }
        }
        return new Addresses(ports);
    }

    int port(Part part) {
        return ports.get(part);
    }

    String http(Part part) {
        return "http://localhost:" + port(part);
    }

    String issuer() {
        return http(Part.ISSUER) + "/pakt";
    }

    String kafka() {
        return "localhost:" + port(Part.KAFKA);
    }

    /** For tests and scripts that found the data directory and look for the stack. */
    void write(Path file) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(unfinished, """
                pakt.gateway=%s
                pakt.municipality=%s
                pakt.budget=%s
                pakt.casemanagement=%s
                pakt.issuer=%s
                pakt.kafka=%s
                pakt.database.port=%d
                """.formatted(
                        http(Part.GATEWAY),
                        http(Part.MUNICIPALITY),
                        http(Part.BUDGET),
                        http(Part.CASEMANAGEMENT),
                        issuer(),
                        kafka(),
                        port(Part.POSTGRES)));
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
