package de.integrationspakt.kernel.fact;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationspakt.kernel.fact.OutboxCheck.Counts;
import de.integrationspakt.kernel.fact.OutboxCheck.Kind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;

/** Compares what is read from the topics, poll by poll, with the outbox and the inbox. */
class Comparison {
    private final Connection connection;
    private final OutboxCheck check;
    private final OutboxChecks checks;
    private final Inbox inbox;
    private final ObjectMapper json;
    private final String source;
    private Set<String> heardTopics = Set.of();
    private Map<TopicPartition, Long> heard = Map.of();
    private long read;
    private long notHere;
    private long notHeard;

    /** @param source of this service's own facts */
    Comparison(
            Connection connection,
            OutboxCheck check,
            OutboxChecks checks,
            Inbox inbox,
            ObjectMapper json,
            String source) {
        this.connection = connection;
        this.check = check;
        this.checks = checks;
        this.inbox = inbox;
        this.json = json;
        this.source = source;
    }

    /** What lies behind these places is still to be heard, and not missing. */
    void heardUpTo(Set<String> topics, Map<TopicPartition, Long> places) {
        heardTopics = topics;
        heard = places;
    }

    void take(List<Arrived> messages) throws SQLException {
        var own = new ArrayList<ReadFact>();
        var passed = new ArrayList<ReadFact>();
        for (Arrived message : messages) {
            read++;
            var fact = ReadFact.of(message, json);
            fact.filter(told -> told.source().equals(source)).ifPresent(own::add);
            fact.filter(told -> isPassed(told.message())).ifPresent(passed::add);
        }
        checks.see(connection, ids(own));
        var unknown = checks.unknown(connection, false, ids(own));
        for (ReadFact fact : own) {
            if (unknown.contains(fact.id())) {
                checks.name(connection, check.id(), Kind.NOT_HERE, fact, notHere++);
            }
        }
        takeUnheard(passed);
    }

    private void takeUnheard(List<ReadFact> passed) throws SQLException {
        var unheard = checks.unknown(connection, true, ids(passed));
        for (ReadFact fact : passed) {
            if (unheard.contains(fact.id()) && !checks.isSetAside(connection, fact.message())) {
                checks.name(connection, check.id(), Kind.NOT_HEARD, fact, notHeard++);
                if (check.rehear()) {
                    inbox.take(List.of(fact.message()));
                }
            }
        }
    }

    private boolean isPassed(Arrived message) {
        var place = heard.get(new TopicPartition(message.topic(), message.partition()));
        return heardTopics.contains(message.topic()) && place != null && message.offset() < place;
    }

    private static List<UUID> ids(List<ReadFact> facts) {
        return facts.stream().map(ReadFact::id).toList();
    }

    Counts counts(long notOnTopic) {
        return new Counts(read, notOnTopic, notHere, notHeard);
    }
}
