package de.integrationspakt.kernel.fact;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The suite's topics, made by whichever service is there first. */
@ApplicationScoped
class Topics {
    @ConfigProperty(name = "pakt.kafka")
    String bootstrap;

    @ConfigProperty(name = "pakt.topics.partitions")
    int partitions;

    @ConfigProperty(name = "pakt.topics.replication")
    short replication;

    static String deadLetters(String topic) {
        return topic + ".dead-letter";
    }

    /** Makes the topics that are missing; an existing one is left as the operators set it. */
    void make() throws InterruptedException, ExecutionException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrap, "client.id", "topics"))) {
            var there = admin.listTopics().names().get();
            var missing = new ArrayList<NewTopic>();
            for (NewTopic topic : all()) {
                if (!there.contains(topic.name())) {
                    missing.add(topic);
                }
            }
            for (var made : admin.createTopics(missing).values().values()) {
                try {
                    made.get();
                } catch (ExecutionException refused) {
                    if (!(refused.getCause() instanceof TopicExistsException)) {
                        throw refused;
                    }
                }
            }
        }
    }

    /** All of the suite, those for dead letters too. */
    List<String> names() {
        return all().stream().map(NewTopic::name).toList();
    }

    /** Those that keep the newest fact of each subject alone. */
    List<String> compacted() {
        return named().entrySet().stream()
                .filter(topic -> topic.getValue().equals("compact"))
                .map(topic -> topic.getKey().toString())
                .toList();
    }

    private List<NewTopic> all() {
        var topics = new ArrayList<NewTopic>();
        named().forEach((name, kept) -> {
            var policy = kept.equals("compact") ? "compact" : "delete";
            topics.add(topic(name.toString(), Map.of("cleanup.policy", policy, "retention.ms", "-1")));
            topics.add(topic(deadLetters(name.toString()), Map.of("retention.ms", "-1")));
        });
        return topics;
    }

    private NewTopic topic(String name, Map<String, String> configuration) {
        return new NewTopic(name, partitions, replication).configs(configuration);
    }

    private static Properties named() {
        try (var file = Thread.currentThread()
                .getContextClassLoader()
                .getResourceAsStream("contracts/events/topics.properties")) {
            var named = new Properties();
            named.load(file);
            return named;
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
