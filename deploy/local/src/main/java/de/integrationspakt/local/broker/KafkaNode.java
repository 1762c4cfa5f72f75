package de.integrationspakt.local.broker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.utils.Time;

/** One Kafka node, broker and controller in one (KRaft), on the loopback interface, in the JVM that asks for it. */
public final class KafkaNode implements AutoCloseable {
    /** The cluster id is part of the stored data and must stay; one machine needs no other. */
    private static final String CLUSTER = "SW50ZWdyYXRpb25zcGFrdA";

    private final KafkaRaftServer server;

    private KafkaNode(KafkaRaftServer server) {
        this.server = server;
    }

    /** Starts on {@code directory}, which is formatted the first time. Returns when the broker takes requests. */
    public static KafkaNode start(Path directory, int port, int controllerPort, Properties extra) throws IOException {
        Files.createDirectories(directory);
        Properties settings = settings(directory.resolve("log"), port, controllerPort);
        settings.putAll(extra);
        Path file = directory.resolve("server.properties");
        try (var out = Files.newOutputStream(file)) {
            settings.store(out, "Written at every start");
        }
        if (!Files.exists(directory.resolve("log").resolve("meta.properties"))) format(file);
        var server = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
        server.startup();
        return new KafkaNode(server);
    }

    private static void format(Path file) throws IOException {
        var said = new ByteArrayOutputStream();
        String[] arguments = {"format", "--ignore-formatted", "-t", CLUSTER, "-c", file.toString()};
        int code = StorageTool.execute(arguments, new PrintStream(said, true, StandardCharsets.UTF_8));
        if (code != 0)
            throw new IOException("Kafka could not format its storage: " + said.toString(StandardCharsets.UTF_8));
    }

    private static Properties settings(Path log, int port, int controllerPort) {
        var settings = new Properties();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        settings.put("controller.quorum.voters", "1@localhost:" + controllerPort);
        settings.put("listeners", "PLAINTEXT://localhost:" + port + ",CONTROLLER://localhost:" + controllerPort);
        settings.put("advertised.listeners", "PLAINTEXT://localhost:" + port);
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("log.dirs", log.toString());
        // At least three, so that errors of order between subjects show here and not first in operation.
        settings.put("num.partitions", "3");
        settings.put("auto.create.topics.enable", "false");
        // One node cannot hold copies; and a group of one consumer need not wait for others to join.
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("offsets.topic.num.partitions", "3");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.num.partitions", "3");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.num.partitions", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        settings.put("group.initial.rebalance.delay.ms", "0");
        // The default of 128 MB, bought at start for deduplication of huge topics, is the largest single piece of its
        // heap.
        settings.put("log.cleaner.dedupe.buffer.size", "4194304");
        settings.put("log.cleaner.threads", "1");
        settings.put("num.network.threads", "2");
        settings.put("num.io.threads", "4");
        return settings;
    }

    public void awaitEnd() {
        server.awaitShutdown();
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }
}
