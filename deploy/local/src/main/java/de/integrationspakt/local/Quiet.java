package de.integrationspakt.local;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;

/** One log for Kafka, netty and the OIDC provider: the JDK's, on stderr, from warnings up; stdout stays for what people read. */
public final class Quiet {
    /** Held, because the log manager keeps loggers only weakly and would forget the level. */
    private static final Logger ROOT = Logger.getLogger("");

    private Quiet() {}

    public static void logging() {
        logging(Level.WARNING);
    }

    public static void logging(Level from) {
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tF %1$tT %4$s %3$s %5$s%6$s%n");
        ROOT.setLevel(from);
        for (Handler handler : ROOT.getHandlers()) handler.setLevel(from);
    }
}
