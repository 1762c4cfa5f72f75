package de.integrationspakt.kernel.deputy;

import de.integrationspakt.kernel.access.FourEyes;
import de.integrationspakt.kernel.access.FourEyesRequired;
import de.integrationspakt.kernel.http.WrongState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Somebody stands in for somebody.
 *
 * @param absent subject of the one who is away
 * @param deputy subject of the one who stands in
 * @param roles what the deputy may do meanwhile
 * @param lastDay counted, in Berlin
 */
public record Deputyship(
        UUID id,
        String absent,
        String deputy,
        List<String> roles,
        LocalDate firstDay,
        LocalDate lastDay,
        String reason,
        String recordedBy,
        Instant recordedAt,
        String confirmedBy,
        Instant confirmedAt,
        String endedBy,
        Instant endedAt) {

    /** Where it stands, apart from its days. */
    public enum Status {
        RECORDED,
        CONFIRMED,
        ENDED
    }

    public Status status() {
        if (endedAt != null) return Status.ENDED;
        return confirmedAt != null ? Status.CONFIRMED : Status.RECORDED;
    }

    boolean runsOn(LocalDate day) {
        return status() == Status.CONFIRMED && !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /** @throws FourEyesRequired when the deputy records it himself */
    void requireRecordable() {
        FourEyes.require(deputy, recordedBy, "deputyship of " + deputy);
    }

    /**
     * @throws WrongState unless it is only recorded
     * @throws FourEyesRequired for who recorded it and for the deputy
     */
    Deputyship confirm(String by, Instant at) {
        if (status() != Status.RECORDED) throw new WrongState(status(), Status.RECORDED);
        FourEyes.require(recordedBy, by, "deputyship of " + deputy);
        FourEyes.require(deputy, by, "deputyship of " + deputy);
        return with(by, at, null, null);
    }

    /** @throws WrongState when it has ended */
    Deputyship end(String by, Instant at) {
        if (status() == Status.ENDED) throw new WrongState(status(), Status.RECORDED, Status.CONFIRMED);
        return with(confirmedBy, confirmedAt, by, at);
    }

    private Deputyship with(String confirmer, Instant confirmed, String ender, Instant ended) {
        return new Deputyship(
                id,
                absent,
                deputy,
                roles,
                firstDay,
                lastDay,
                reason,
                recordedBy,
                recordedAt,
                confirmer,
                confirmed,
                ender,
                ended);
    }
}
