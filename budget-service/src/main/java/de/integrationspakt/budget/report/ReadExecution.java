package de.integrationspakt.budget.report;

import de.integrationspakt.budget.ledger.Statement;
import de.integrationspakt.budget.line.FindBudgetLine;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Reads how the lines of a budget year stand, or stood. */
@ApplicationScoped
class ReadExecution {

    private final Statement statement;
    private final FindBudgetLine lines;
    private final Clock clock;

    ReadExecution(Statement statement, FindBudgetLine lines, Clock clock) {
        this.statement = statement;
        this.lines = lines;
        this.clock = clock;
    }

    /** The lines of a year up to a transfer. */
    record Execution(int year, Instant asOf, long ledgerNumber, List<Statement.LineTotal> lines) {}

    /** @param asOf today or before; what lies ahead of now, or null, means now */
    @Transactional
    Execution read(int year, Instant asOf) {
        var now = clock.instant();
        if (asOf != null && Berlin.dayOf(asOf).isAfter(Berlin.dayOf(now)))
            throw new Invalid("/asOf", "field.notFuture");
        var moment = asOf == null || asOf.isAfter(now) ? now : asOf;
        long number = statement.numberAt(moment);
        return new Execution(year, moment, number, statement.linesUpTo(number, lines.codesOf(year)));
    }
}
