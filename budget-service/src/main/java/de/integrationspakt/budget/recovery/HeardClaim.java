package de.integrationspakt.budget.recovery;

import de.integrationspakt.kernel.access.FourEyes;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.http.WrongState;
import de.integrationspakt.kernel.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;

/**
 * What a holder may have to give back: it is heard first (§ 28 LVwVfG), then a second person decides how much. The states are those of who extends
 * this, and are judged there.
 */
@MappedSuperclass
public abstract class HeardClaim {

    @Embedded
    private Hearing hearing;

    @Embedded
    private Decision decision;

    @Column(name = "open_cents")
    private long openCents;

    private long version = 1;

    protected HeardClaim() {}

    protected void heard(Hearing sent) {
        hearing = sent;
        version++;
    }

    /** @throws WrongState when it has an answer */
    protected void answered(LocalDate on, String answer) {
        hearing = hearing.answered(on, answer);
        version++;
    }

    /**
     * @param mostCents what may be decided at most
     * @return whether anything has to come back
     * @throws de.integrationspakt.kernel.access.FourEyesRequired for who sent the hearing
     * @throws HearingRunning while the holder may still answer
     * @throws Invalid when more is decided
     */
    protected boolean decided(Decision taken, long mostCents, LocalDate today) {
        FourEyes.require(hearing.heardBy(), taken.by(), "sent the hearing");
        hearing.requireOver(today);
        if (taken.cents() > mostCents) throw new Invalid("/amount", "field.atMost", Money.ofCents(mostCents));
        owes(taken);
        return openCents > 0;
    }

    /** As decided already. */
    protected void owes(Decision taken) {
        decision = taken;
        openCents = taken.cents();
        version++;
    }

    /** So much less is open. */
    protected void less(long cents) {
        openCents -= cents;
        version++;
    }

    /** Under other terms than decided. */
    protected void become(Decision changed) {
        decision = changed;
        version++;
    }

    public Hearing hearing() {
        return hearing;
    }

    public Decision decision() {
        return decision;
    }

    public long openCents() {
        return openCents;
    }

    public long version() {
        return version;
    }
}
