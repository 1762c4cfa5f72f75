package de.integrationspakt.budget.funding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationspakt.budget.funding.FundsAnswer.Origin;
import de.integrationspakt.kernel.database.Database.Command;
import de.integrationspakt.kernel.http.KeyReused;
import de.integrationspakt.kernel.http.Problem;
import de.integrationspakt.kernel.http.Problems;
import de.integrationspakt.kernel.http.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The first answers to commands with an Idempotency-Key: the same table the kernel keeps, read and written for a whole group. */
@ApplicationScoped
class FundsAnswers {

    private final ObjectMapper json;
    private final Problems problems;
    private final Clock clock;

    FundsAnswers(ObjectMapper json, Problems problems, Clock clock) {
        this.json = json;
        this.problems = problems;
        this.clock = clock;
    }

    /** Whose key. */
    record Key(String client, String operation, String key) {
        static Key of(FundsCommand.Sender sender) {
            return new Key(sender.client(), sender.operation(), sender.key());
        }
    }

    /** A first answer and what it answered. */
    record Kept(byte[] requestHash, FundsAnswer answer) {}

    /** Asks what was answered before; {@code known} then also remembers what this group answers. */
    List<Command> asking(List<FundsCommand> commands, Map<Key, Kept> known) {
        var keys = commands.stream()
                .map(FundsCommand::sender)
                .filter(FundsCommand.Sender::keeps)
                .toList();
        if (keys.isEmpty()) return List.of();
        return List.of(Command.ask(
                """
                SELECT i.client, i.operation, i.key, i.request_hash, i.status, i.headers, i.body FROM idempotency i
                  JOIN unnest(?, ?, ?) AS k(client, operation, key) USING (client, operation, key)""",
                row -> known.put(
                        new Key(row.getString(1), row.getString(2), row.getString(3)),
                        new Kept(
                                row.getBytes(4),
                                new FundsAnswer(
                                        row.getInt(5),
                                        contentType(row.getString(6)),
                                        row.getString(7),
                                        Origin.REPLAYED,
                                        null))),
                keys.stream().map(FundsCommand.Sender::client).toArray(String[]::new),
                keys.stream().map(FundsCommand.Sender::operation).toArray(String[]::new),
                keys.stream().map(FundsCommand.Sender::key).toArray(String[]::new)));
    }

    /** @return the first answer, marked as a replay, or the refusal of another content under the same key; null for a new call */
    FundsAnswer replay(FundsCommand.Sender sender, Map<Key, Kept> known) {
        if (!sender.keeps()) return null;
        var kept = known.get(Key.of(sender));
        if (kept == null) return null;
        return Arrays.equals(kept.requestHash(), sender.requestHash())
                ? kept.answer().as(Origin.REPLAYED)
                : refusal(new KeyReused(sender.key()), sender).as(Origin.KEY_REUSED);
    }

    FundsAnswer refusal(Refusal refusal, FundsCommand.Sender sender) {
        var problem = problems.problem(refusal, sender.locale(), sender.path());
        return new FundsAnswer(
                refusal.status(), Problem.MEDIA_TYPE, text(problem), Origin.DECIDED, refusal.retryAfterSeconds());
    }

    FundsAnswer answer(int status, Object view) {
        return FundsAnswer.json(status, text(view));
    }

    Command keeping(List<FundsCommand.Sender> senders, List<FundsAnswer> answers) {
        return Command.change(
                """
                INSERT INTO idempotency (client, operation, key, request_hash, status, headers, body, at)
                SELECT k.*, ? FROM unnest(?, ?, ?, ?, ?, ?, ?) AS k""",
                clock.instant(),
                senders.stream().map(FundsCommand.Sender::client).toArray(String[]::new),
                senders.stream().map(FundsCommand.Sender::operation).toArray(String[]::new),
                senders.stream().map(FundsCommand.Sender::key).toArray(String[]::new),
                senders.stream().map(FundsCommand.Sender::requestHash).toArray(byte[][]::new),
                answers.stream().map(FundsAnswer::status).toArray(Integer[]::new),
                answers.stream().map(FundsAnswers::headers).toArray(String[]::new),
                answers.stream().map(FundsAnswer::body).toArray(String[]::new));
    }

    /** Written for every answer, and always one of two. */
    private static String headers(FundsAnswer answer) {
        return "{\"Content-Type\":\"" + answer.contentType() + "\"}";
    }

    private String contentType(String headers) {
        try {
            return json.readTree(headers).path("Content-Type").asText("application/json");
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(fault);
        }
    }

    String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException(fault);
        }
    }
}
