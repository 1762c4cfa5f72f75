package de.integrationspakt.budget.opening;

import java.util.Collection;

/** Sums over rows; the control totals of a file. */
record Totals(int rows, long allocatedCents, long reservedCents, long paidCents) {

    /** @throws ArithmeticException when a sum leaves the range of a long */
    static Totals of(Collection<OpeningRow> rows) {
        long allocatedCents = 0;
        long reservedCents = 0;
        long paidCents = 0;
        for (var row : rows) {
            allocatedCents = Math.addExact(allocatedCents, row.allocatedCents());
            reservedCents = Math.addExact(reservedCents, row.reservedCents());
            paidCents = Math.addExact(paidCents, row.paidCents());
        }
        return new Totals(rows.size(), allocatedCents, reservedCents, paidCents);
    }
}
