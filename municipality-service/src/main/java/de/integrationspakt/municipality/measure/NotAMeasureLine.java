package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.http.Refusal;

/** 422: the budget line does not pay measures. */
public class NotAMeasureLine extends Refusal {
    NotAMeasureLine(String budgetLine, Object drawdown) {
        super(422, "NOT_A_MEASURE_LINE", budgetLine, drawdown);
        at("/budgetLine", "field.measureLine");
    }
}
