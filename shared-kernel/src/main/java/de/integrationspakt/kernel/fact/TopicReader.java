package de.integrationspakt.kernel.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads topics from their beginning to where they end now, beside the listener and without moving its place. */
@ApplicationScoped
class TopicReader {
    @ConfigProperty(name = "pakt.kafka")
    String bootstrap;

    @ConfigProperty(name = "pakt.service")
    String service;

    /** Takes what one poll brought. */
    interface Taker {
        void take(List<Arrived> messages) throws SQLException;
    }

    /** Returns once all that stood there when it was called has been taken. */
    void readAll(Collection<String> topics, Taker taker) throws SQLException {
        try (var consumer = new KafkaConsumer<String, String>(configuration())) {
            var partitions = new ArrayList<TopicPartition>();
            for (String topic : topics) {
                consumer.partitionsFor(topic).forEach(at -> partitions.add(new TopicPartition(topic, at.partition())));
            }
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                var arrived = new ArrayList<Arrived>();
                consumer.poll(Duration.ofSeconds(1)).forEach(message -> arrived.add(Arrived.of(message)));
                if (!arrived.isEmpty()) {
                    taker.take(arrived);
                }
            }
        }
    }

    /** Up to where the listener of this service has heard each partition. */
    Map<TopicPartition, Long> heard() throws InterruptedException, ExecutionException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrap, "client.id", service + "-check"))) {
            return admin.listConsumerGroupOffsets(service).partitionsToOffsetAndMetadata().get().entrySet().stream()
                    .filter(place -> place.getValue() != null)
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, place -> place.getValue().offset()));
        }
    }

    private Map<String, Object> configuration() {
        return Map.of(
                "bootstrap.servers",
                bootstrap,
                "client.id",
                service + "-check",
                "key.deserializer",
                StringDeserializer.class,
                "value.deserializer",
                StringDeserializer.class,
                "enable.auto.commit",
                false,
                "max.poll.records",
                1000);
    }
}
