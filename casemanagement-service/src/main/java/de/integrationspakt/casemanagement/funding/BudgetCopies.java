package de.integrationspakt.casemanagement.funding;

import de.integrationspakt.kernel.http.NotYetKnown;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.money.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the copies of what budget told. */
@ApplicationScoped
public class BudgetCopies {
    private final EntityManager entities;

    BudgetCopies(EntityManager entities) {
        this.entities = entities;
    }

    /** The line of this code; {@link NotYetKnown} if its fact has not arrived, or if there is no such line. */
    public BudgetLine requireLine(String code) {
        return rows("SELECT code, programme, year, drawdown, closed FROM budget_line WHERE code = ?1", code).stream()
                .map(row -> new BudgetLine(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, Integer.class),
                        Drawdown.valueOf(row.get(3, String.class)),
                        row.get(4, Boolean.class)))
                .findFirst()
                .orElseThrow(() -> new NotYetKnown("budget line", code));
    }

    /** The rules for a post that starts on this day; {@link NotYetKnown} if their fact has not arrived. */
    public ProgrammeVersion requireVersion(String programme, LocalDate start) {
        return rows("""
                        SELECT version, applicant_kinds, minimum_fte_percent, minimum_frame_cents, grant_months
                        FROM programme_version
                        WHERE programme = ?1 AND valid_from <= ?2 AND (valid_to IS NULL OR valid_to >= ?2)
                        ORDER BY version DESC LIMIT 1
                        """, programme, start).stream()
                .map(row -> version(programme, row))
                .findFirst()
                .orElseThrow(() -> new NotYetKnown("programme version", programme + " " + start));
    }

    /** The holder's planning frame: its share of the line as last published, if there is one. */
    public Optional<Money> frame(String budgetLine, Holder holder) {
        return rows("SELECT amount_cents FROM share WHERE budget_line = ?1 AND holder = ?2", budgetLine, holder.value())
                .stream()
                .map(row -> Money.ofCents(row.get(0, Long.class)))
                .findFirst();
    }

    /** The strictest thresholds of the programmes that fund posts on this day; empty if none does. */
    public Optional<Thresholds> thresholds(LocalDate on) {
        return rows("""
                        SELECT min(caseload_high), min(caseload_alarm) FROM programme_version
                        WHERE drawdown = 'FUNDED_POST' AND valid_from <= ?1 AND (valid_to IS NULL OR valid_to >= ?1)
                        HAVING count(*) > 0
                        """, on).stream()
                .map(row -> new Thresholds(row.get(0, Integer.class), row.get(1, Integer.class)))
                .findFirst();
    }

    private ProgrammeVersion version(String programme, Tuple row) {
        var minimumFrameCents = row.get(3, Long.class);
        return new ProgrammeVersion(
                programme,
                row.get(0, Integer.class),
                kinds(row.get(1, String.class)),
                row.get(2, Integer.class),
                minimumFrameCents == null ? null : Money.ofCents(minimumFrameCents),
                row.get(4, Integer.class),
                rates(programme, row.get(0, Integer.class)));
    }

    private List<Rate> rates(String programme, int version) {
        return rows("""
                        SELECT qualification, valid_from, amount_cents_per_year FROM programme_rate
                        WHERE programme = ?1 AND version = ?2
                        """, programme, version).stream()
                .map(row -> new Rate(row.get(0, String.class), row.get(1, LocalDate.class), row.get(2, Long.class)))
                .toList();
    }

    private static Set<Holder.Kind> kinds(String commaSeparated) {
        return Arrays.stream(commaSeparated.split(","))
                .map(Holder.Kind::valueOf)
                .collect(Collectors.toSet());
    }

    private List<Tuple> rows(String sql, Object... values) {
        var query = entities.createNativeQuery(sql, Tuple.class);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        List<?> found = query.getResultList();
        return found.stream().map(Tuple.class::cast).toList();
    }
}
