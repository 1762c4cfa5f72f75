package de.integrationspakt.budget.recovery;

import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Hears the holder before anything is decided against it. */
@ApplicationScoped
class HearHolder {

    private final Recoveries recoveries;
    private final Journal journal;

    HearHolder(Recoveries recoveries, Journal journal) {
        this.recoveries = recoveries;
        this.journal = journal;
    }

    /** @throws de.integrationspakt.kernel.http.WrongState unless computed */
    @Transactional
    Recovery hear(UUID id, LocalDate sentOn, LocalDate answerDueOn, String ifMatch, String officer) {
        var recovery = recoveries.lock(id);
        ETags.check(ifMatch, recovery.version());
        recovery.hear(Hearing.sent(sentOn, answerDueOn, officer));
        journal.record(
                "recovery.heard",
                id.toString(),
                Map.of("sentOn", sentOn.toString(), "answerDueOn", answerDueOn.toString()));
        return recovery;
    }

    /** @throws de.integrationspakt.kernel.http.WrongState unless heard, or when it has an answer */
    @Transactional
    Recovery answered(UUID id, LocalDate on, String answer, String ifMatch) {
        var recovery = recoveries.lock(id);
        ETags.check(ifMatch, recovery.version());
        recovery.answer(on, answer);
        journal.record("recovery.answered", id.toString(), Map.of("answeredOn", on.toString()));
        return recovery;
    }
}
