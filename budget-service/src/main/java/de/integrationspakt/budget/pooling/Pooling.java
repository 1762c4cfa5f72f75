package de.integrationspakt.budget.pooling;

import de.integrationspakt.kernel.access.FourEyes;
import de.integrationspakt.kernel.http.WrongState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Members of a group put their shares of one line together.
 *
 * @param returnAskedBy who asked for the unused money to go back, until it has gone; else null
 */
record Pooling(
        UUID id,
        String group,
        String budgetLine,
        PoolingStatus status,
        List<Part> parts,
        String proposedBy,
        Instant proposedAt,
        String examinedBy,
        String confirmedBy,
        Instant confirmedAt,
        String returnAskedBy,
        String returnReason,
        long version) {

    /**
     * @throws WrongState unless proposed, or when the member has consented already
     * @throws NotAMember when it puts nothing in
     */
    Pooling consent(String member, String by, boolean inItsPlace, Instant at) {
        require(PoolingStatus.PROPOSED);
        var own = parts.stream()
                .filter(part -> part.member().equals(member))
                .findFirst()
                .orElseThrow(() -> new NotAMember(member, group));
        if (own.consented()) throw new WrongState("CONSENTED", PoolingStatus.PROPOSED);
        var now = parts.stream()
                .map(part -> part == own ? part.consent(by, inItsPlace, at) : part)
                .toList();
        boolean all = now.stream().allMatch(Part::consented);
        return with(all ? PoolingStatus.CONSENTED : status, now, examinedBy, confirmedBy, confirmedAt, null, null);
    }

    /** @throws WrongState until all have consented */
    Pooling examine(String officer) {
        require(PoolingStatus.CONSENTED);
        return with(PoolingStatus.EXAMINED, parts, officer, null, null, null, null);
    }

    /**
     * @param moved the parts with what has moved
     * @throws WrongState unless examined
     */
    Pooling confirm(List<Part> moved, String officer, Instant at) {
        return with(PoolingStatus.POOLED, moved, examinedBy, officer, at, null, null);
    }

    /** @throws de.integrationspakt.kernel.access.FourEyesRequired for who proposed or examined it */
    void requireConfirmableBy(String officer) {
        require(PoolingStatus.EXAMINED);
        FourEyes.require(proposedBy, officer, "pooling " + id);
        FourEyes.require(examinedBy, officer, "pooling " + id);
    }

    /** @throws WrongState once the money has moved */
    Pooling cancel() {
        require(PoolingStatus.PROPOSED, PoolingStatus.CONSENTED, PoolingStatus.EXAMINED);
        return with(PoolingStatus.CANCELLED, parts, examinedBy, null, null, null, null);
    }

    /** @throws WrongState unless pooled, or when it is asked for already */
    Pooling askReturn(String by, String reason) {
        require(PoolingStatus.POOLED);
        if (returnAskedBy != null) throw new WrongState("RETURN_ASKED", PoolingStatus.POOLED);
        return with(status, parts, examinedBy, confirmedBy, confirmedAt, by, reason);
    }

    /** @throws de.integrationspakt.kernel.access.FourEyesRequired for who asked for it */
    void requireReturnableBy(String officer) {
        require(PoolingStatus.POOLED);
        if (returnAskedBy == null) throw new WrongState(status, "RETURN_ASKED");
        FourEyes.require(returnAskedBy, officer, "return of pooling " + id);
    }

    /** @param returned the parts with what has gone back */
    Pooling returned(List<Part> returned) {
        boolean all = returned.stream().allMatch(part -> part.outstandingCents() == 0);
        return with(all ? PoolingStatus.RETURNED : status, returned, examinedBy, confirmedBy, confirmedAt, null, null);
    }

    private void require(PoolingStatus... wanted) {
        if (!List.of(wanted).contains(status)) throw new WrongState(status, (Object[]) wanted);
    }

    private Pooling with(
            PoolingStatus next,
            List<Part> changed,
            String examiner,
            String confirmer,
            Instant confirmed,
            String asker,
            String reason) {
        return new Pooling(
                id,
                group,
                budgetLine,
                next,
                changed,
                proposedBy,
                proposedAt,
                examiner,
                confirmer,
                confirmed,
                asker,
                reason,
                version + 1);
    }
}
