package de.integrationspakt.local;

import java.io.IOException;

/** How a process is asked to end. */
enum Signal {
    /** What JVMs understand. */
    TERM,
    /** PostgreSQL's fast shutdown; on TERM it would wait for every client to leave by itself. */
    INT;

    void send(ProcessHandle process) {
        if (this == TERM) {
            process.destroy();
            return;
        }
        try {
            new ProcessBuilder("kill", "-" + name(), Long.toString(process.pid())).start();
        } catch (IOException noKillCommand) {
            process.destroy();
        }
    }

    static Signal of(String part) {
        return part.equals(Part.POSTGRES.label) ? INT : TERM;
    }
}
