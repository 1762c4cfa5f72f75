package de.integrationspakt.budget.recovery;

import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.http.WrongState;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The hearing of a holder before a decision against it (Anhörung, § 28 LVwVfG).
 *
 * @param answerDueOn last day for an answer, Europe/Berlin
 * @param answer what the holder said, null until then
 * @param heardBy the officer who sent it; somebody else decides
 */
@Embeddable
public record Hearing(
        @Column(name = "hearing_sent_on") LocalDate sentOn,
        @Column(name = "answer_due_on") LocalDate answerDueOn,
        @Column(name = "answered_on") LocalDate answeredOn,
        String answer,
        @Column(name = "heard_by") String heardBy) {

    /** @throws Invalid when the answer would be due before the hearing was sent */
    public static Hearing sent(LocalDate sentOn, LocalDate answerDueOn, String officer) {
        if (answerDueOn.isBefore(sentOn)) throw new Invalid("/answerDueOn", "field.notBefore", sentOn);
        return new Hearing(sentOn, answerDueOn, null, null, officer);
    }

    /** The service that asked has heard the holder; what it said is kept there. */
    static Hearing elsewhere(LocalDate on, String officer) {
        return new Hearing(on, on, on, null, officer);
    }

    /**
     * @throws WrongState when it has been answered
     * @throws Invalid when it would be answered before it was sent
     */
    public Hearing answered(LocalDate on, String answer) {
        if (answeredOn != null) throw new WrongState("ANSWERED", "UNANSWERED");
        if (on.isBefore(sentOn)) throw new Invalid("/answeredOn", "field.notBefore", sentOn);
        return new Hearing(sentOn, answerDueOn, on, answer, heardBy);
    }

    /** @throws HearingRunning while the holder may still answer */
    public void requireOver(LocalDate today) {
        if (answeredOn == null && !today.isAfter(answerDueOn)) throw new HearingRunning(answerDueOn);
    }
}
