package de.integrationspakt.municipality.funding;

import de.integrationspakt.kernel.fact.Heard;
import de.integrationspakt.kernel.fact.Hearer;
import de.integrationspakt.kernel.fact.Hearing;
import de.integrationspakt.kernel.key.Holder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Collectors;

/** Hears about budget lines, programme versions and shares, and keeps the newest of each. */
@ApplicationScoped
class BudgetFacts implements Hearer {
    private static final String BUDGET = "de.integrationspakt.budget.";

    private final EntityManager entities;
    private final BudgetCopies copies;
    private final Event<ShareGrown> grown;

    BudgetFacts(EntityManager entities, BudgetCopies copies, Event<ShareGrown> grown) {
        this.entities = entities;
        this.copies = copies;
        this.grown = grown;
    }

    record LineTold(
            String budgetLine, String programme, int programmeVersion, int year, Drawdown drawdown, long version) {}

    record ShareTold(String budgetLine, String holder, int persons, long amountCents, long version) {}

    /** Versions of a programme never change once published, so the version is the key and not an order. */
    record ProgrammeTold(String programme, int version, Remedy remedy, List<Holder.Kind> applicantKinds) {}

    @Override
    public List<Hearing<?>> hearings() {
        return List.of(
                Hearing.of("budget.lines", BUDGET + "BudgetLineOpened.v1", LineTold.class, fact -> line(fact, false)),
                Hearing.of("budget.lines", BUDGET + "BudgetLineChanged.v1", LineTold.class, fact -> line(fact, false)),
                Hearing.of("budget.lines", BUDGET + "BudgetLineClosed.v1", LineTold.class, fact -> line(fact, true)),
                Hearing.of("budget.shares", BUDGET + "SharePublished.v1", ShareTold.class, this::share),
                Hearing.of(
                        "budget.programmes",
                        BUDGET + "ProgrammeVersionPublished.v1",
                        ProgrammeTold.class,
                        this::programme));
    }

    private void line(Heard<LineTold> fact, boolean closed) {
        var line = fact.data();
        write(
                """
                INSERT INTO budget_line (code, programme, programme_version, year, drawdown, closed, version)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                ON CONFLICT (code) DO UPDATE SET programme = excluded.programme,
                    programme_version = excluded.programme_version, year = excluded.year,
                    drawdown = excluded.drawdown, closed = excluded.closed, version = excluded.version
                WHERE budget_line.version < excluded.version
                """,
                line.budgetLine(),
                line.programme(),
                line.programmeVersion(),
                line.year(),
                line.drawdown().name(),
                closed,
                line.version());
    }

    private void share(Heard<ShareTold> fact) {
        var share = fact.data();
        long before = copies.share(share.budgetLine(), share.holder())
                .map(known -> known.amount().cents())
                .orElse(0L);
        boolean newer =
                write("""
                    INSERT INTO share (budget_line, holder, persons, amount_cents, version)
                    VALUES (?1, ?2, ?3, ?4, ?5)
                    ON CONFLICT (budget_line, holder) DO UPDATE SET persons = excluded.persons,
                        amount_cents = excluded.amount_cents, version = excluded.version
                    WHERE share.version < excluded.version
                    """, share.budgetLine(), share.holder(), share.persons(), share.amountCents(), share.version());
        if (newer && share.amountCents() > before) {
            grown.fire(new ShareGrown(share.budgetLine(), share.holder(), share.amountCents()));
        }
    }

    private void programme(Heard<ProgrammeTold> fact) {
        var programme = fact.data();
        write(
                """
                INSERT INTO programme_version (programme, version, remedy, applicant_kinds) VALUES (?1, ?2, ?3, ?4)
                ON CONFLICT (programme, version) DO UPDATE SET remedy = excluded.remedy,
                    applicant_kinds = excluded.applicant_kinds
                """,
                programme.programme(),
                programme.version(),
                programme.remedy().name(),
                programme.applicantKinds().stream().map(Enum::name).collect(Collectors.joining(",")));
    }

    /** Whether anything changed. */
    private boolean write(String sql, Object... values) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.executeUpdate() > 0;
    }
}
