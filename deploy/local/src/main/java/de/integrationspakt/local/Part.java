package de.integrationspakt.local;

import java.util.Arrays;
import java.util.Optional;

/** A process of the stack, or what listens on a port of it: its name in files and options, and its usual port. */
enum Part {
    GATEWAY("gateway", "port", 8080),
    MUNICIPALITY("municipality", "municipality-port", 8081),
    BUDGET("budget", "budget-port", 8082),
    CASEMANAGEMENT("casemanagement", "casemanagement-port", 8083),
    ISSUER("issuer", "issuer-port", 8180),
    // Not 5432 and 9092: whoever develops here often runs a PostgreSQL or Kafka of their own on these.
    POSTGRES("postgres", "database-port", 15432),
    KAFKA("kafka", "kafka-port", 19092),
    KAFKA_CONTROLLER("kafka-controller", "kafka-controller-port", 19093);

    final String label;
    final String option;
    final int usualPort;

    Part(String label, String option, int usualPort) {
        this.label = label;
        this.option = option;
        this.usualPort = usualPort;
    }

    static Optional<Part> ofOption(String option) {
        return Arrays.stream(values())
                .filter(part -> part.option.equals(option))
                .findFirst();
    }
}
