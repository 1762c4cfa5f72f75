package de.integrationspakt.municipality.finding;

import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.report.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;

/** Counts what officers made of the findings. */
@ApplicationScoped
class ReadHitRates {
    /** A claim assessed again counts once, by its last decision; the second officer's approval sees the same findings again. */
    private static final String SQL = """
            WITH last AS (
                SELECT DISTINCT ON (r.claim, f.code)
                       f.code, f.verdict, r.decision = 'REJECTED' OR r.recognised_cents < r.claimed_cents AS reduced
                  FROM claim_review r JOIN claim_review_finding f ON f.review = r.id
                 WHERE r.decision <> 'APPROVED' AND (?::timestamptz IS NULL OR r.decided_at >= ?)
                   AND (?::timestamptz IS NULL OR r.decided_at < ?) AND (?::text IS NULL OR r.budget_line = ?)
                 ORDER BY r.claim, f.code, r.decided_at DESC, r.id DESC)
            SELECT code, count(*), count(*) FILTER (WHERE verdict = 'CONFIRMED'),
                   count(*) FILTER (WHERE verdict = 'UNFOUNDED'), count(*) FILTER (WHERE verdict = 'IRRELEVANT'),
                   count(*) FILTER (WHERE verdict = 'CONFIRMED' AND reduced)
              FROM last GROUP BY code""";

    private final Database database;

    ReadHitRates(Database database) {
        this.database = database;
    }

    /** One row per code, in their order. @param budgetLine null: all */
    @Transactional
    List<HitRate> of(Period period, String budgetLine) {
        var rates = new EnumMap<Finding.Code, HitRate>(Finding.Code.class);
        database.each(
                SQL,
                row -> {
                    var code = Finding.Code.valueOf(row.getString(1));
                    rates.put(
                            code,
                            HitRate.of(
                                    code,
                                    row.getLong(2),
                                    row.getLong(3),
                                    row.getLong(4),
                                    row.getLong(5),
                                    row.getLong(6)));
                },
                period.start(),
                period.start(),
                period.end(),
                period.end(),
                budgetLine,
                budgetLine);
        return Arrays.stream(Finding.Code.values())
                .map(code -> rates.getOrDefault(code, HitRate.never(code)))
                .toList();
    }
}
