package de.integrationspakt.e2e;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends every fact of some topics once more, subjects in another order, and waits until all of them are heard. */
final class Redelivery {
    private Redelivery() {}

    static void of(String... topics) throws Exception {
        for (String topic : topics) {
            var bySubject = new TreeMap<String, List<ConsumerRecord<String, String>>>();
            for (var fact : all(topic)) {
                bySubject
                        .computeIfAbsent(fact.key(), unused -> new ArrayList<>())
                        .add(fact);
            }
            var subjects = new ArrayList<>(bySubject.keySet());
            Collections.shuffle(subjects);
            try (var producer = new KafkaProducer<String, String>(
                    settings("key.serializer", StringSerializer.class, "value.serializer", StringSerializer.class))) {
                for (String subject : subjects) {
                    for (var fact : bySubject.get(subject)) {
                        producer.send(new ProducerRecord<>(topic, fact.key(), fact.value()));
                    }
                }
            }
        }
        awaitHeard();
    }

    private static List<ConsumerRecord<String, String>> all(String topic) {
        try (var consumer = new KafkaConsumer<String, String>(settings(
                "key.deserializer", StringDeserializer.class, "value.deserializer", StringDeserializer.class))) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(part -> new TopicPartition(part.topic(), part.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var facts = new ArrayList<ConsumerRecord<String, String>>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(facts::add);
            }
            return facts;
        }
    }

    private static void awaitHeard() throws Exception {
        try (var admin = Admin.create(settings("client.id", "redelivery"))) {
            for (String group : List.of("budget", "municipality", "casemanagement")) {
                World.eventually(() -> lag(admin, group), lag -> lag == 0);
            }
        }
    }

    private static long lag(Admin admin, String group) {
        try (var consumer = new KafkaConsumer<String, String>(settings(
                "key.deserializer", StringDeserializer.class, "value.deserializer", StringDeserializer.class))) {
            var heard = admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get();
            var ends = consumer.endOffsets(heard.keySet());
            return ends.entrySet().stream()
                    .mapToLong(end -> end.getValue() - heard.get(end.getKey()).offset())
                    .sum();
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static Map<String, Object> settings(Object... more) {
        var settings = new TreeMap<String, Object>();
        settings.put("bootstrap.servers", Suite.address("pakt.kafka"));
        for (int n = 0; n < more.length; n += 2) {
            settings.put((String) more[n], more[n + 1]);
        }
        return settings;
    }
}
