package de.integrationspakt.municipality.finding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.key.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;

/** Keeps with a decision what was found and what the officer made of it. Nothing of this is ever changed. */
@ApplicationScoped
public class RecordReview {
    private final Database database;
    private final ObjectMapper json;

    RecordReview(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** @throws FindingNotShown if a finding is judged that is not there, or is judged twice */
    @Transactional
    public void record(Review review) {
        requireShown(review);
        var id = Ids.next();
        var claim = review.claim();
        database.change(
                """
                INSERT INTO claim_review
                       (id, claim, ags, budget_line, decision, claimed_cents, recognised_cents, decided_by, decided_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                id,
                claim.id(),
                claim.ags().value(),
                claim.budgetLine(),
                review.decision(),
                claim.claimed().cents(),
                review.recognisedCents(),
                review.by(),
                review.at());
        for (var finding : review.findings()) {
            var judgement = review.judgement(finding.code());
            database.change(
                    "INSERT INTO claim_review_finding (review, code, evidence, verdict, note) VALUES (?, ?, ?, ?, ?)",
                    id,
                    finding.code(),
                    written(finding),
                    judgement.verdict(),
                    judgement.note());
        }
    }

    private static void requireShown(Review review) {
        var judged = EnumSet.noneOf(Finding.Code.class);
        for (int i = 0; i < review.judgements().size(); i++) {
            var code = review.judgements().get(i).code();
            boolean shown = review.findings().stream().anyMatch(finding -> finding.code() == code);
            if (!shown || !judged.add(code)) {
                throw new FindingNotShown(code, "/findings/" + i + "/code");
            }
        }
    }

    private String written(Finding finding) {
        try {
            return json.writeValueAsString(finding);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
