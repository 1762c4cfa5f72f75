package de.integrationspakt.budget.distribution;

import de.integrationspakt.kernel.http.Refusal;
import java.util.List;

/** Rows of a table are wrong; nothing of it is kept, since what is missing would be paid to others. */
public class TableRowsRejected extends Refusal {
    TableRowsRejected(List<TableRows.Rejected> rejected) {
        super(422, "TABLE_ROWS_REJECTED", rejected.size());
        rejected.forEach(row -> at("/rows/" + (row.row() - 1), "table." + row.fault()));
    }
}
