package de.integrationspakt.municipality.statement;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;

/**
 * What the check of a statement came to.
 *
 * @param dueCents what the applicant may keep; null for an interim statement
 * @param recoverCents what was paid beyond
 * @param reason why less than the grant is due; null if not
 * @param heardUntil the last day to answer before money is asked back; null if none is
 */
@Embeddable
record Outcome(
        Long grantedCents,
        Long paidCents,
        Long dueCents,
        Long recoverCents,
        String reason,
        LocalDate heardUntil,
        String hearingAnswer) {

    static Outcome of(
            Check check,
            Grant grant,
            List<ActualCost> costs,
            List<ActualFinancing> financing,
            Integer units,
            LocalDate heardUntil) {
        long recognised = costs.stream().mapToLong(ActualCost::recognisedCents).reduce(0, Math::addExact);
        long financed =
                financing.stream().mapToLong(ActualFinancing::amountCents).reduce(0, Math::addExact);
        long due = check.dueOf(Due.cents(grant, recognised, financed, units));
        long back = Math.max(0, grant.paidCents() - due);
        return new Outcome(
                grant.grantedCents(), grant.paidCents(), due, back, check.reason(), back > 0 ? heardUntil : null, null);
    }

    static Outcome interim(Check check, Grant grant) {
        return new Outcome(grant.grantedCents(), grant.paidCents(), null, null, check.reason(), null, null);
    }

    boolean asksBack() {
        return recoverCents != null && recoverCents > 0;
    }

    Outcome answered(String answer) {
        return new Outcome(grantedCents, paidCents, dueCents, recoverCents, reason, heardUntil, answer);
    }
}
