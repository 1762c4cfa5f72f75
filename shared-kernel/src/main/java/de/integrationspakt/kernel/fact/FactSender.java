package de.integrationspakt.kernel.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one Kafka producer of a service: idempotent, acknowledged by all replicas. */
@ApplicationScoped
class FactSender {
    @ConfigProperty(name = "pakt.kafka")
    String bootstrap;

    @ConfigProperty(name = "pakt.service")
    String service;

    private KafkaProducer<String, String> producer;

    /** Returns once the broker has all; on a fault nothing is known and all are sent again later. */
    void send(List<OutgoingFact> facts) throws InterruptedException, ExecutionException {
        if (producer == null) {
            producer = new KafkaProducer<>(configuration());
        }
        try {
            var answers = new ArrayList<Future<?>>(facts.size());
            for (OutgoingFact fact : facts) {
                answers.add(producer.send(message(fact)));
            }
            for (Future<?> answer : answers) {
                answer.get();
            }
        } catch (ExecutionException | RuntimeException fault) {
            close();
            throw fault;
        }
    }

    void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(2));
            producer = null;
        }
    }

    private static ProducerRecord<String, String> message(OutgoingFact fact) {
        var message = new ProducerRecord<>(fact.topic(), fact.subject(), fact.event());
        message.headers().add("content-type", "application/cloudevents+json".getBytes(StandardCharsets.US_ASCII));
        if (fact.traceparent() != null) {
            message.headers().add("traceparent", fact.traceparent().getBytes(StandardCharsets.US_ASCII));
        }
        return message;
    }

    private Map<String, Object> configuration() {
        return Map.of(
                "bootstrap.servers",
                bootstrap,
                "client.id",
                service + "-relay",
                "key.serializer",
                StringSerializer.class,
                "value.serializer",
                StringSerializer.class,
                "acks",
                "all",
                "enable.idempotence",
                true,
                // Latency counts more than batches: a batch forms by itself while the one before is under way.
                "linger.ms",
                0,
                // A send is never given up while the producer lives: giving up one and keeping the next would reorder a
                // subject.
                "delivery.timeout.ms",
                Integer.MAX_VALUE,
                "max.block.ms",
                10_000);
    }
}
