package de.integrationspakt.municipality.finding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Reads the decisions about a claim with what was found at each. */
@ApplicationScoped
public class ReadReviews {
    private static final String SQL = """
            SELECT r.id, r.decision, r.decided_at, r.decided_by, r.recognised_cents, f.evidence, f.verdict, f.note
              FROM claim_review r LEFT JOIN claim_review_finding f ON f.review = r.id
             WHERE r.claim = ? ORDER BY r.decided_at, r.id, f.code""";

    private final Database database;
    private final ShowFindings showFindings;
    private final ObjectMapper json;

    ReadReviews(Database database, ShowFindings showFindings, ObjectMapper json) {
        this.database = database;
        this.showFindings = showFindings;
        this.json = json;
    }

    /** A decision and what was found. */
    @Schema(name = "ClaimReview")
    public record ReviewView(
            Review.Decision decision,
            Instant at,
            @Schema(examples = "grant-office-a") String by,

            @Schema(description = "Less income; null with a rejection")
            Money recognised,

            List<JudgedView> findings) {}

    /** A finding as it was shown, and what the officer made of it. */
    @Schema(name = "JudgedFinding")
    public record JudgedView(
            FindingView finding,
            @Schema(description = "Null if none was given") Verdict verdict,
            String note) {}

    /** All reviews of a claim. */
    @Schema(name = "ClaimReviews")
    public record Reviews(List<ReviewView> items) {}

    /** The oldest first. */
    @Transactional
    public Reviews of(UUID claim) {
        var reviews = new LinkedHashMap<UUID, ReviewView>();
        database.each(
                SQL,
                row -> {
                    var id = row.getObject(1, UUID.class);
                    if (!reviews.containsKey(id)) {
                        reviews.put(id, review(row));
                    }
                    if (row.getString(6) != null) {
                        reviews.get(id).findings().add(judged(row));
                    }
                },
                claim);
        return new Reviews(List.copyOf(reviews.values()));
    }

    private static ReviewView review(ResultSet row) throws SQLException {
        var recognised = row.getObject(5, Long.class);
        return new ReviewView(
                Review.Decision.valueOf(row.getString(2)),
                row.getTimestamp(3).toInstant(),
                row.getString(4),
                recognised == null ? null : Money.ofCents(recognised),
                new ArrayList<>());
    }

    private JudgedView judged(ResultSet row) throws SQLException {
        var verdict = row.getString(7);
        return new JudgedView(
                showFindings.show(read(row.getString(6))),
                verdict == null ? null : Verdict.valueOf(verdict),
                row.getString(8));
    }

    private Finding read(String evidence) {
        try {
            return json.readValue(evidence, Finding.class);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
