package de.integrationspakt.casemanagement.funding;

import de.integrationspakt.kernel.fact.Heard;
import de.integrationspakt.kernel.fact.Hearer;
import de.integrationspakt.kernel.fact.Hearing;
import de.integrationspakt.kernel.key.Holder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Hears about budget lines and shares, and keeps the newest of each. */
@ApplicationScoped
class BudgetFacts implements Hearer {
    private static final String BUDGET = "de.integrationspakt.budget.";

    private final EntityManager entities;
    private final Event<ShareHeard> shareHeard;

    BudgetFacts(EntityManager entities, Event<ShareHeard> shareHeard) {
        this.entities = entities;
        this.shareHeard = shareHeard;
    }

    record LineTold(String budgetLine, String programme, int year, Drawdown drawdown, long version) {}

    record ShareTold(
            String budgetLine,
            Holder holder,
            int surveyYear,
            int surveyVersion,
            long persons,
            long amountCents,
            long version) {}

    @Override
    public List<Hearing<?>> hearings() {
        return List.of(
                Hearing.of("budget.lines", BUDGET + "BudgetLineOpened.v1", LineTold.class, fact -> line(fact, false)),
                Hearing.of("budget.lines", BUDGET + "BudgetLineChanged.v1", LineTold.class, fact -> line(fact, false)),
                Hearing.of("budget.lines", BUDGET + "BudgetLineClosed.v1", LineTold.class, fact -> line(fact, true)),
                Hearing.of("budget.shares", BUDGET + "SharePublished.v1", ShareTold.class, this::share));
    }

    private void line(Heard<LineTold> fact, boolean closed) {
        var line = fact.data();
        write(
                """
                INSERT INTO budget_line (code, programme, year, drawdown, closed, version)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                ON CONFLICT (code) DO UPDATE SET programme = excluded.programme, year = excluded.year,
                    drawdown = excluded.drawdown, closed = excluded.closed, version = excluded.version
                WHERE budget_line.version < excluded.version
                """,
                line.budgetLine(),
                line.programme(),
                line.year(),
                line.drawdown().name(),
                closed,
                line.version());
    }

    private void share(Heard<ShareTold> fact) {
        var share = fact.data();
        var changed = write(
                """
                INSERT INTO share (budget_line, holder, survey_year, survey_version, persons, amount_cents,
                    published_at, version)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                ON CONFLICT (budget_line, holder) DO UPDATE SET survey_year = excluded.survey_year,
                    survey_version = excluded.survey_version, persons = excluded.persons,
                    amount_cents = excluded.amount_cents, published_at = excluded.published_at,
                    version = excluded.version
                WHERE share.version < excluded.version
                """,
                share.budgetLine(),
                share.holder().value(),
                share.surveyYear(),
                share.surveyVersion(),
                share.persons(),
                share.amountCents(),
                fact.time(),
                share.version());
        if (changed > 0) {
            shareHeard.fire(new ShareHeard(share.holder()));
        }
    }

    private int write(String sql, Object... values) {
        var query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query.executeUpdate();
    }
}
