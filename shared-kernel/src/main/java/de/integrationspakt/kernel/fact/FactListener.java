package de.integrationspakt.kernel.fact;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Polls the topics this service hears and hands each poll to the {@link Inbox}. Offsets are committed after the database has;
 * an outage rewinds and tries again, for as long as it lasts.
 */
@ApplicationScoped
class FactListener {
    private static final Logger LOG = Logger.getLogger(FactListener.class);

    @ConfigProperty(name = "pakt.kafka")
    String bootstrap;

    @ConfigProperty(name = "pakt.service")
    String service;

    @Inject
    Hearings hearings;

    @Inject
    Inbox inbox;

    @Inject
    Topics topics;

    private volatile boolean running = true;
    private volatile KafkaConsumer<String, String> consumer;
    private Thread thread;

    void start(@Observes StartupEvent started) {
        if (!hearings.topics().isEmpty()) {
            thread = new Thread(this::run, "fact-listener");
            thread.setDaemon(true);
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        if (consumer != null) {
            consumer.wakeup();
        }
        if (thread != null) {
            thread.join(TimeUnit.SECONDS.toMillis(5));
        }
    }

    private void run() {
        while (running) {
            try {
                topics.make();
                listen();
            } catch (WakeupException stopping) {
                return;
            } catch (Exception fault) {
                LOG.warnf("not hearing facts: %s", fault.getMessage());
                pause();
            }
        }
    }

    private void listen() {
        try (var opened = new KafkaConsumer<String, String>(configuration())) {
            consumer = opened;
            opened.subscribe(hearings.topics());
            while (running) {
                hear(opened, opened.poll(Duration.ofSeconds(1)));
            }
        } finally {
            consumer = null;
        }
    }

    private void hear(KafkaConsumer<String, String> open, ConsumerRecords<String, String> messages) {
        if (messages.isEmpty()) {
            return;
        }
        var arrived = new ArrayList<Arrived>(messages.count());
        messages.forEach(message -> arrived.add(Arrived.of(message)));
        try {
            inbox.take(arrived);
            open.commitSync();
        } catch (WakeupException stopping) {
            throw stopping;
        } catch (RuntimeException outage) {
            LOG.warnf("facts wait for the database: %s", outage.getMessage());
            firstOffsets(messages).forEach(open::seek);
            pause();
        }
    }

    private static Map<TopicPartition, Long> firstOffsets(ConsumerRecords<String, String> messages) {
        var first = new HashMap<TopicPartition, Long>();
        for (TopicPartition partition : messages.partitions()) {
            first.put(partition, messages.records(partition).get(0).offset());
        }
        return first;
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(500);
        } catch (InterruptedException stopped) {
            running = false;
        }
    }

    private Map<String, Object> configuration() {
        return Map.ofEntries(
                Map.entry("bootstrap.servers", bootstrap),
                Map.entry("group.id", service),
                Map.entry("client.id", service + "-listener"),
                Map.entry("key.deserializer", StringDeserializer.class),
                Map.entry("value.deserializer", StringDeserializer.class),
                Map.entry("enable.auto.commit", false),
                // A new service hears everything from the start and so builds its copies.
                Map.entry("auto.offset.reset", "earliest"),
                // So many share one transaction: enough to be fast, few enough to be taken back and tried singly.
                Map.entry("max.poll.records", 200),
                Map.entry("fetch.min.bytes", 1),
                // A killed instance is missed soon, and its partitions go to another one.
                Map.entry("session.timeout.ms", 10_000),
                Map.entry("heartbeat.interval.ms", 3_000),
                Map.entry("metadata.max.age.ms", 10_000));
    }
}
