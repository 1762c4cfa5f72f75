package de.integrationspakt.municipality.measure;

import de.integrationspakt.municipality.standard.Answer;
import de.integrationspakt.municipality.standard.Criterion;
import de.integrationspakt.municipality.standard.Outcome;

/** What the application's answer to a criterion comes to. @param answer null if there is none */
record CriterionResult(Criterion criterion, Answer answer, Outcome outcome) {
    boolean isMandatory() {
        return !criterion.deviationAllowed();
    }
}
