package de.integrationspakt.budget.programme;

import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.http.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

@ApplicationScoped
class ProgrammeVersions {

    private final Database database;

    ProgrammeVersions(Database database) {
        this.database = database;
    }

    /** All versions of a programme, drafts and discarded ones too, by number. */
    List<ProgrammeVersion> of(String programme) {
        return new VersionRows(database, programme).all();
    }

    /** @throws NotFound when there is none of this number */
    ProgrammeVersion require(String programme, int version) {
        return of(programme).stream()
                .filter(candidate -> candidate.version() == version)
                .findFirst()
                .orElseThrow(() -> new NotFound("programme version", programme + "/" + version));
    }

    List<String> programmesOfUntold() {
        return database.list(
                "SELECT DISTINCT programme FROM programme_version WHERE told_at IS NULL AND status = 'PUBLISHED' ORDER BY 1",
                row -> row.getString(1));
    }

    /** @return false when the version was told before */
    boolean told(String programme, int version, Instant at) {
        return database.change(
                        "UPDATE programme_version SET told_at = ? WHERE programme = ? AND version = ? AND told_at IS NULL",
                        at,
                        programme,
                        version)
                > 0;
    }

    void add(ProgrammeVersion draft) {
        database.change("""
                INSERT INTO programme_version (programme, version, title_de, title_en, legal_basis, target_group_de, target_group_en, valid_from,
                    valid_to, drawdown, applicant_kinds, rounding, minimum_share_cents, maximum_share_cents, minimum_fte_percent,
                    minimum_frame_cents, grant_months, caseload_high, caseload_alarm, remedy, due_days, paid_through, carry_over,
                    payable_after, interest_from, interest_table, prepared_by, prepared_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?::date, ?, ?, ?, ?::bigint, ?::bigint, ?, ?::bigint, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", values(List.of(draft.programme(), draft.version()), draft, List.of()));
        addParts(draft);
    }

    /** The content of a draft, all of it. */
    void rewrite(ProgrammeVersion draft) {
        database.change("""
                UPDATE programme_version SET title_de = ?, title_en = ?, legal_basis = ?, target_group_de = ?, target_group_en = ?,
                    valid_from = ?, valid_to = ?::date, drawdown = ?, applicant_kinds = ?, rounding = ?, minimum_share_cents = ?::bigint,
                    maximum_share_cents = ?::bigint, minimum_fte_percent = ?, minimum_frame_cents = ?::bigint, grant_months = ?,
                    caseload_high = ?, caseload_alarm = ?, remedy = ?, due_days = ?, paid_through = ?, carry_over = ?, payable_after = ?,
                    interest_from = ?, interest_table = ?, prepared_by = ?, prepared_at = ?, revision = ?
                 WHERE programme = ? AND version = ?""", values(List.of(), draft, List.of(draft.revision(), draft.programme(), draft.version())));
        for (var table : List.of("programme_rate", "programme_pot", "programme_distribution")) {
            database.change(
                    "DELETE FROM " + table + " WHERE programme = ? AND version = ?",
                    draft.programme(),
                    draft.version());
        }
        addParts(draft);
    }

    void decide(ProgrammeVersion version) {
        database.change(
                "UPDATE programme_version SET status = ?, approved_by = ?, approved_at = ?::timestamptz, revision = ? WHERE programme = ? AND version = ?",
                version.status(),
                version.approvedBy(),
                version.approvedAt(),
                version.revision(),
                version.programme(),
                version.version());
    }

    void end(ProgrammeVersion version) {
        database.change(
                "UPDATE programme_version SET valid_to = ? WHERE programme = ? AND version = ?",
                version.rules().validTo(),
                version.programme(),
                version.version());
    }

    private void addParts(ProgrammeVersion draft) {
        var rules = draft.rules();
        for (var rate : rules.rates()) {
            database.change(
                    "INSERT INTO programme_rate (programme, version, qualification, valid_from, amount_cents_per_year) VALUES (?, ?, ?, ?, ?)",
                    draft.programme(),
                    draft.version(),
                    rate.qualification(),
                    rate.validFrom(),
                    rate.amountCentsPerYear());
        }
        for (var pot : rules.pots()) {
            database.change(
                    "INSERT INTO programme_pot (programme, version, year, pot_cents) VALUES (?, ?, ?, ?)",
                    draft.programme(),
                    draft.version(),
                    pot.year(),
                    pot.potCents());
        }
        int place = 0;
        for (var part : rules.distribution().parts()) {
            database.change(
                    "INSERT INTO programme_distribution (programme, version, place, key, weight, table_name) VALUES (?, ?, ?, ?, ?, ?)",
                    draft.programme(),
                    draft.version(),
                    ++place,
                    part.key(),
                    part.weight(),
                    part.table());
        }
    }

    private static Object[] values(Collection<?> before, ProgrammeVersion version, Collection<?> after) {
        var rules = version.rules();
        var values = new ArrayList<Object>(before);
        for (var value : new Object[] {
            rules.titleDe(),
            rules.titleEn(),
            rules.legalBasis(),
            rules.targetGroupDe(),
            rules.targetGroupEn(),
            rules.validFrom(),
            rules.validTo(),
            rules.drawdown(),
            joined(rules.applicantKinds()),
            rules.distribution().rounding(),
            rules.distribution().minimumCents(),
            rules.distribution().maximumCents(),
            rules.minimumFtePercent(),
            rules.minimumFrameCents(),
            rules.grantMonths(),
            rules.caseloadHigh(),
            rules.caseloadAlarm(),
            rules.remedy(),
            joined(rules.dueDays().stream().map(ProgrammeVersions::text).toList()),
            rules.paidThrough(),
            rules.carryOver(),
            rules.payableAfter(),
            rules.interest() == null ? null : rules.interest().from(),
            rules.interest() == null ? null : rules.interest().table(),
            version.preparedBy().toArray(String[]::new),
            version.preparedAt()
        }) values.add(value);
        values.addAll(after);
        return values.toArray();
    }

    /** Month and day as MM-DD. */
    static String text(MonthDay day) {
        return day.toString().substring(2);
    }

    private static String joined(Collection<?> parts) {
        return parts.stream().map(Objects::toString).collect(Collectors.joining(","));
    }
}
