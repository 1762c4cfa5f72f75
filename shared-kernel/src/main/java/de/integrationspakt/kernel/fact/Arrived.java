package de.integrationspakt.kernel.fact;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A message as it came from the broker, not yet understood. */
record Arrived(String topic, int partition, long offset, String subject, String payload) {
    static Arrived of(ConsumerRecord<String, String> message) {
        return new Arrived(
                message.topic(),
                message.partition(),
                message.offset(),
                String.valueOf(message.key()),
                message.value() == null ? "" : message.value());
    }
}
