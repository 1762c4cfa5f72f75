package de.integrationspakt.budget.notice;

import de.integrationspakt.kernel.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The revisions of the terms of each programme version. */
@ApplicationScoped
class NoticeTermsBook {

    private static final String COLUMNS = """
            SELECT revision, authority, authority_address, proof_of_use_to, proof_of_use_months, side_provisions, remedy_lodged_at, remedy_months,
                   proposed_by, proposed_at, approved_by, approved_at, in_force
              FROM notice_terms WHERE programme = ?
            """;

    private static final String SELECT = COLUMNS + " AND version = ?";

    private final Database database;

    NoticeTermsBook(Database database) {
        this.database = database;
    }

    /** One revision. @param approvedBy null while nobody has approved it, and for what the schema brought */
    record Revision(
            int revision,
            NoticeTerms terms,
            String proposedBy,
            Instant proposedAt,
            String approvedBy,
            Instant approvedAt,
            boolean inForce) {}

    /** A version without terms of its own keeps those of the versions before it. @throws NoNoticeTerms when there are none */
    NoticeTerms inForce(String programme, int version) {
        return database.first(
                        COLUMNS + " AND version <= ? AND in_force ORDER BY version DESC, revision DESC LIMIT 1",
                        NoticeTermsBook::revision,
                        programme,
                        version)
                .orElseThrow(() -> new NoNoticeTerms(programme, version))
                .terms();
    }

    /** Oldest first. */
    List<Revision> of(String programme, int version) {
        return database.list(SELECT + " ORDER BY revision", NoticeTermsBook::revision, programme, version);
    }

    Optional<Revision> lock(String programme, int version, int revision) {
        return database.first(
                SELECT + " AND revision = ? FOR UPDATE", NoticeTermsBook::revision, programme, version, revision);
    }

    /** @return the number of the new revision */
    int propose(String programme, int version, NoticeTerms terms, String by, Instant at) {
        return database.first(
                        """
                        INSERT INTO notice_terms (programme, version, revision, authority, authority_address, proof_of_use_to, proof_of_use_months,
                                                  side_provisions, remedy_lodged_at, remedy_months, proposed_by, proposed_at, in_force)
                        SELECT ?, ?, coalesce(max(revision), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, false FROM notice_terms
                         WHERE programme = ? AND version = ? RETURNING revision""",
                        row -> row.getInt(1),
                        programme,
                        version,
                        terms.authority(),
                        terms.authorityAddress(),
                        terms.proofOfUseTo(),
                        terms.proofOfUseMonths(),
                        String.join("\n", terms.sideProvisions()),
                        terms.remedyLodgedAt(),
                        terms.remedyMonths(),
                        by,
                        at,
                        programme,
                        version)
                .orElseThrow();
    }

    void approve(String programme, int version, int revision, String by, Instant at) {
        database.change(
                "UPDATE notice_terms SET approved_by = ?, approved_at = ?, in_force = true WHERE programme = ? AND version = ? AND revision = ?",
                by,
                at,
                programme,
                version,
                revision);
    }

    private static Revision revision(ResultSet row) throws SQLException {
        var approvedAt = row.getTimestamp("approved_at");
        return new Revision(
                row.getInt("revision"),
                new NoticeTerms(
                        row.getString("authority"),
                        row.getString("authority_address"),
                        row.getString("proof_of_use_to"),
                        row.getInt("proof_of_use_months"),
                        List.of(row.getString("side_provisions").split("\n")),
                        row.getString("remedy_lodged_at"),
                        row.getInt("remedy_months")),
                row.getString("proposed_by"),
                row.getTimestamp("proposed_at").toInstant(),
                row.getString("approved_by"),
                approvedAt == null ? null : approvedAt.toInstant(),
                row.getBoolean("in_force"));
    }
}
