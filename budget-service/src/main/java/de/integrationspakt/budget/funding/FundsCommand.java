package de.integrationspakt.budget.funding;

import de.integrationspakt.kernel.fact.Outbox;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** What a grant officer asks of the desk. */
sealed interface FundsCommand {

    Sender sender();

    /** Sets money aside. */
    record Reserve(Want want, Sender sender) implements FundsCommand {}

    /** Frees it again. */
    record Release(UUID reservation, String reason, Sender sender) implements FundsCommand {}

    /**
     * Who sent it, and how the answer is to be kept and written.
     *
     * @param actor the client as the journal names it: with whom it stands in for
     * @param key Idempotency-Key, or null
     * @param requestHash what the key belongs to
     * @param path of the call, for refusals
     * @param dryRun compute the answer, change nothing
     */
    record Sender(
            String client,
            String actor,
            String operation,
            String key,
            byte[] requestHash,
            String path,
            Locale locale,
            String traceparent,
            boolean dryRun) {

        boolean keeps() {
            return key != null && !dryRun;
        }
    }

    /** What has come of a command and is to be written with the group: its answer, its journal entry and its fact. */
    record Outcome(FundsAnswer answer, String action, String subject, Map<String, ?> content, Outbox.Traced fact) {

        static Outcome refused(FundsAnswer answer) {
            return new Outcome(answer, null, null, null, null);
        }
    }
}
