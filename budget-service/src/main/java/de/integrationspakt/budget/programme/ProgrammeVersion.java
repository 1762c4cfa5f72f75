package de.integrationspakt.budget.programme;

import de.integrationspakt.kernel.access.FourEyes;
import de.integrationspakt.kernel.http.WrongState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules of a programme over a period, from draft to force.
 *
 * @param preparedBy everybody who wrote on the draft; none of them may approve it. Empty for the versions that came with the schema
 * @param preparedAt when it was last written on; null for those that came with the schema
 * @param revision counts the edits of the draft
 */
record ProgrammeVersion(
        String programme,
        int version,
        ProgrammeRules rules,
        VersionStatus status,
        List<String> preparedBy,
        Instant preparedAt,
        String approvedBy,
        Instant approvedAt,
        long revision) {

    static ProgrammeVersion draft(String programme, int version, ProgrammeRules rules, String by, Instant at) {
        return new ProgrammeVersion(programme, version, rules, VersionStatus.DRAFT, List.of(by), at, null, null, 1);
    }

    boolean inForce() {
        return status == VersionStatus.PUBLISHED;
    }

    /** @throws WrongState unless it is a draft */
    ProgrammeVersion edit(ProgrammeRules content, String by, Instant at) {
        requireDraft();
        var writers = new ArrayList<>(preparedBy);
        if (!writers.contains(by)) writers.add(by);
        return new ProgrammeVersion(
                programme, version, content, status, List.copyOf(writers), at, null, null, revision + 1);
    }

    /**
     * @throws WrongState unless it is a draft
     * @throws de.integrationspakt.kernel.access.FourEyesRequired for everybody who wrote on it
     */
    ProgrammeVersion approve(String by, Instant at) {
        requireDraft();
        preparedBy.forEach(writer -> FourEyes.require(writer, by, "draft " + name()));
        return new ProgrammeVersion(
                programme, version, rules, VersionStatus.PUBLISHED, preparedBy, preparedAt, by, at, revision + 1);
    }

    /** @throws WrongState unless it is a draft */
    ProgrammeVersion discard() {
        requireDraft();
        return new ProgrammeVersion(
                programme, version, rules, VersionStatus.DISCARDED, preparedBy, preparedAt, null, null, revision + 1);
    }

    /** In force and open, until a newer version begins: the only change that rules in force ever see. */
    ProgrammeVersion endOn(LocalDate lastDay) {
        return new ProgrammeVersion(
                programme,
                version,
                rules.until(lastDay),
                status,
                preparedBy,
                preparedAt,
                approvedBy,
                approvedAt,
                revision);
    }

    String name() {
        return programme + "/" + version;
    }

    private void requireDraft() {
        if (status != VersionStatus.DRAFT) throw new WrongState(status, VersionStatus.DRAFT);
    }
}
