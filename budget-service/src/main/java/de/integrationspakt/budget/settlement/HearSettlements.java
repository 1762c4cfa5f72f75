package de.integrationspakt.budget.settlement;

import de.integrationspakt.budget.recovery.Decision.Terms;
import de.integrationspakt.budget.recovery.Hearing;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Hears holders about claw-backs and decides about them, one by one or for a whole run. Moves no money. */
@ApplicationScoped
class HearSettlements {

    private final Settlements settlements;
    private final Journal journal;
    private final Clock clock;

    HearSettlements(Settlements settlements, Journal journal, Clock clock) {
        this.settlements = settlements;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Settlement hear(UUID id, LocalDate sentOn, LocalDate answerDueOn, String ifMatch, String officer) {
        return hear(locked(id, ifMatch), Hearing.sent(sentOn, answerDueOn, officer));
    }

    /** All of the run that are to be heard. */
    @Transactional
    List<Settlement> hearAll(UUID run, LocalDate sentOn, LocalDate answerDueOn, String officer) {
        var sent = Hearing.sent(sentOn, answerDueOn, officer);
        return settlements.lock(run, SettlementStatus.COMPUTED).stream()
                .map(settlement -> hear(settlement, sent))
                .toList();
    }

    private Settlement hear(Settlement settlement, Hearing sent) {
        settlement.hear(sent);
        journal.record(
                "settlement.heard",
                settlement.id().toString(),
                Map.of(
                        "sentOn",
                        sent.sentOn().toString(),
                        "answerDueOn",
                        sent.answerDueOn().toString()));
        return settlement;
    }

    @Transactional
    Settlement answered(UUID id, LocalDate on, String answer, String ifMatch) {
        var settlement = locked(id, ifMatch);
        settlement.answer(on, answer);
        journal.record("settlement.answered", id.toString(), Map.of("answeredOn", on.toString()));
        return settlement;
    }

    @Transactional
    Settlement decide(UUID id, long cents, Terms terms, String ifMatch, String officer) {
        return decide(locked(id, ifMatch), cents, terms, officer);
    }

    /**
     * All of the run that were heard, each in full.
     *
     * @throws de.integrationspakt.budget.recovery.HearingRunning when one of the holders may still answer; then none is decided
     */
    @Transactional
    List<Settlement> decideAll(UUID run, Terms terms, String officer) {
        return settlements.lock(run, SettlementStatus.HEARD).stream()
                .map(settlement -> decide(settlement, settlement.openCents(), terms, officer))
                .toList();
    }

    private Settlement decide(Settlement settlement, long cents, Terms terms, String officer) {
        settlement.decide(terms.decision(cents, officer, clock.instant()), Berlin.today(clock));
        journal.record(
                "settlement.decided",
                settlement.id().toString(),
                Map.of("amountCents", cents, "legalGround", terms.legalGround(), "reason", terms.reason()));
        return settlement;
    }

    private Settlement locked(UUID id, String ifMatch) {
        var settlement = settlements.lock(id);
        ETags.check(ifMatch, settlement.version());
        return settlement;
    }
}
