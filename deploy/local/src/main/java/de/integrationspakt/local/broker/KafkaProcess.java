package de.integrationspakt.local.broker;

import de.integrationspakt.local.Quiet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Properties;

/** Kafka in a JVM of its own. Ends on SIGTERM. */
public final class KafkaProcess {
    private KafkaProcess() {}

    /** @param arguments data directory, port, controller port */
    public static void main(String[] arguments) throws IOException {
        Quiet.logging();
        KafkaNode node = KafkaNode.start(
                Path.of(arguments[0]),
                Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]),
                new Properties());
        Runtime.getRuntime().addShutdownHook(new Thread(node::close));
        node.awaitEnd();
    }
}
