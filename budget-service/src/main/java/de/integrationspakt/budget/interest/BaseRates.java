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

/** The base rates (§ 247 BGB) as the Bundesbank announces them, entered by one person and approved by another. Never changed. */
@ApplicationScoped
class BaseRates {

    private final Database database;
    private final Journal journal;

    BaseRates(Database database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /**
     * A rate from a day on.
     *
     * @param basisPoints hundredths of a percent a year
     * @param approvedBy null: not used yet
     */
    record BaseRate(LocalDate validFrom, int basisPoints, String source, String proposedBy, String approvedBy) {}

    List<BaseRate> all() {
        return database.list(
                "SELECT valid_from, basis_points, source, proposed_by, approved_by FROM base_rate ORDER BY valid_from",
                row -> new BaseRate(
                        row.getObject(1, LocalDate.class),
                        row.getInt(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)));
    }

    /** @throws WrongState when a rate from that day on is known */
    @Transactional
    BaseRate propose(LocalDate validFrom, int basisPoints, String source, String officer) {
        int added = database.change("""
                INSERT INTO base_rate (valid_from, basis_points, source, proposed_by) VALUES (?, ?, ?, ?)
                ON CONFLICT (valid_from) DO NOTHING""", validFrom, basisPoints, source, officer);
        if (added == 0) throw new WrongState("KNOWN", "UNKNOWN");
        journal.record(
                "base-rate.proposed", validFrom.toString(), Map.of("basisPoints", basisPoints, "source", source));
        return require(validFrom);
    }

    /**
     * @throws WrongState when it is approved already
     * @throws de.integrationspakt.kernel.access.FourEyesRequired for who entered it
     */
    @Transactional
    BaseRate approve(LocalDate validFrom, String officer) {
        var rate = require(validFrom);
        if (rate.approvedBy() != null) throw new WrongState("APPROVED", "PROPOSED");
        FourEyes.require(rate.proposedBy(), officer, "entered the rate");
        int approved = database.change(
                "UPDATE base_rate SET approved_by = ? WHERE valid_from = ? AND approved_by IS NULL",
                officer,
                validFrom);
        if (approved == 0) throw new WrongState("APPROVED", "PROPOSED");
        journal.record("base-rate.approved", validFrom.toString(), Map.of("basisPoints", rate.basisPoints()));
        return require(validFrom);
    }

    private BaseRate require(LocalDate validFrom) {
        return all().stream()
                .filter(rate -> rate.validFrom().equals(validFrom))
                .findFirst()
                .orElseThrow(() -> new NotFound("base rate", validFrom));
    }
}
