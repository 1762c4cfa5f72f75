package de.integrationspakt.budget.interest;

import de.integrationspakt.kernel.access.FourEyes;
import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.http.NotFound;
import de.integrationspakt.kernel.http.WrongState;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Tables of rates: so many points over the base rate, from a day on; entered by one person and approved by another. Never changed. */
@ApplicationScoped
class InterestTables {

    private final Database database;
    private final Journal journal;

    InterestTables(Database database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /** By code and validity. @param code null: all */
    List<InterestTable> of(String code) {
        return database.list(
                """
                SELECT code, valid_from,
                       CASE WHEN approved_by IS NOT NULL
                            THEN (lead(valid_from) OVER (PARTITION BY code, approved_by IS NULL ORDER BY valid_from) - 1) END AS valid_to,
                       points_over_base, day_count, legal_basis, proposed_by, approved_by
                  FROM interest_table WHERE ?::text IS NULL OR code = ? ORDER BY code, valid_from""",
                row -> new InterestTable(
                        row.getString(1),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class),
                        row.getInt(4),
                        DayCount.valueOf(row.getString(5)),
                        row.getString(6),
                        row.getString(7),
                        row.getString(8)),
                code,
                code);
    }

    boolean exists(String code) {
        return of(code).stream().anyMatch(row -> row.approvedBy() != null);
    }

    /** @throws WrongState when the table says something from that day on already */
    @Transactional
    InterestTable propose(
            String code,
            LocalDate validFrom,
            int pointsOverBase,
            DayCount dayCount,
            String legalBasis,
            String officer) {
        int added = database.change("""
                INSERT INTO interest_table (code, valid_from, points_over_base, day_count, legal_basis, proposed_by)
                VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (code, valid_from) DO NOTHING""", code, validFrom, pointsOverBase, dayCount, legalBasis, officer);
        if (added == 0) throw new WrongState("KNOWN", "UNKNOWN");
        journal.record(
                "interest-table.proposed",
                code + "/" + validFrom,
                Map.of("pointsOverBase", pointsOverBase, "dayCount", dayCount, "legalBasis", legalBasis));
        return require(code, validFrom);
    }

    /**
     * @throws WrongState when it is approved already
     * @throws de.integrationspakt.kernel.access.FourEyesRequired for who entered it
     */
    @Transactional
    InterestTable approve(String code, LocalDate validFrom, String officer) {
        var table = require(code, validFrom);
        if (table.approvedBy() != null) throw new WrongState("APPROVED", "PROPOSED");
        FourEyes.require(table.proposedBy(), officer, "entered the rate");
        int approved = database.change(
                "UPDATE interest_table SET approved_by = ? WHERE code = ? AND valid_from = ? AND approved_by IS NULL",
                officer,
                code,
                validFrom);
        if (approved == 0) throw new WrongState("APPROVED", "PROPOSED");
        journal.record(
                "interest-table.approved", code + "/" + validFrom, Map.of("pointsOverBase", table.pointsOverBase()));
        return require(code, validFrom);
    }

    private InterestTable require(String code, LocalDate validFrom) {
        return of(code).stream()
                .filter(row -> row.validFrom().equals(validFrom))
                .findFirst()
                .orElseThrow(() -> new NotFound("interest table", code + "/" + validFrom));
    }
}
