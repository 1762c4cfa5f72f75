package de.integrationspakt.budget.programme;

import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.key.Holder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the versions of one programme: their own rows, and those of their rates, pots and keys. */
class VersionRows {

    private final Database database;
    private final String programme;
    private final Map<Integer, List<Rate>> rates = new HashMap<>();
    private final Map<Integer, List<Pot>> pots = new HashMap<>();
    private final Map<Integer, List<DistributionRule.Part>> parts = new HashMap<>();

    VersionRows(Database database, String programme) {
        this.database = database;
        this.programme = programme;
    }

    List<ProgrammeVersion> all() {
        database.each(
                "SELECT version, qualification, valid_from, amount_cents_per_year FROM programme_rate WHERE programme = ?"
                        + " ORDER BY version, valid_from, qualification",
                row -> add(
                        rates,
                        row,
                        new Rate(Qualification.valueOf(row.getString(2)), day(row, "valid_from"), row.getLong(4))),
                programme);
        database.each(
                "SELECT version, year, pot_cents FROM programme_pot WHERE programme = ? ORDER BY version, year",
                row -> add(pots, row, new Pot(row.getInt(2), row.getLong(3))),
                programme);
        database.each(
                "SELECT version, key, weight, table_name FROM programme_distribution WHERE programme = ? ORDER BY version, place",
                row -> add(
                        parts,
                        row,
                        new DistributionRule.Part(
                                DistributionKey.valueOf(row.getString(2)), row.getInt(3), row.getString(4))),
                programme);
        return database.list(
                "SELECT * FROM programme_version WHERE programme = ? ORDER BY version", this::version, programme);
    }

    private ProgrammeVersion version(ResultSet row) throws SQLException {
        return new ProgrammeVersion(
                programme,
                row.getInt("version"),
                rules(row),
                VersionStatus.valueOf(row.getString("status")),
                List.of((String[]) row.getArray("prepared_by").getArray()),
                instant(row, "prepared_at"),
                row.getString("approved_by"),
                instant(row, "approved_at"),
                row.getLong("revision"));
    }

    private ProgrammeRules rules(ResultSet row) throws SQLException {
        int version = row.getInt("version");
        var interestTable = row.getString("interest_table");
        return new ProgrammeRules(
                row.getString("title_de"),
                row.getString("title_en"),
                row.getString("legal_basis"),
                row.getString("target_group_de"),
                row.getString("target_group_en"),
                day(row, "valid_from"),
                day(row, "valid_to"),
                Drawdown.valueOf(row.getString("drawdown")),
                split(row.getString("applicant_kinds"))
                        .map(Holder.Kind::valueOf)
                        .toList(),
                new DistributionRule(
                        parts.getOrDefault(version, List.of()),
                        Rounding.valueOf(row.getString("rounding")),
                        row.getObject("minimum_share_cents", Long.class),
                        row.getObject("maximum_share_cents", Long.class)),
                rates.getOrDefault(version, List.of()),
                pots.getOrDefault(version, List.of()),
                row.getInt("minimum_fte_percent"),
                row.getObject("minimum_frame_cents", Long.class),
                row.getInt("grant_months"),
                row.getInt("caseload_high"),
                row.getInt("caseload_alarm"),
                Remedy.valueOf(row.getString("remedy")),
                split(row.getString("due_days"))
                        .map(text -> MonthDay.parse("--" + text))
                        .toList(),
                PaidThrough.valueOf(row.getString("paid_through")),
                CarryOver.valueOf(row.getString("carry_over")),
                PayableAfter.valueOf(row.getString("payable_after")),
                interestTable == null
                        ? null
                        : new InterestRule(InterestRule.Start.valueOf(row.getString("interest_from")), interestTable));
    }

    private static <T> void add(Map<Integer, List<T>> byVersion, ResultSet row, T part) throws SQLException {
        byVersion.computeIfAbsent(row.getInt(1), version -> new ArrayList<>()).add(part);
    }

    private static Stream<String> split(String joined) {
        return joined.isEmpty() ? Stream.empty() : Arrays.stream(joined.split(","));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
