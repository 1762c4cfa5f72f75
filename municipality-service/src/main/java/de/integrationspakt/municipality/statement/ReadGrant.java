package de.integrationspakt.municipality.statement;

import de.integrationspakt.municipality.measure.MeasureGrant;
import de.integrationspakt.municipality.measure.MeasureGrants;
import jakarta.enterprise.context.ApplicationScoped;

/** Reads the grant that a statement accounts for. */
@ApplicationScoped
class ReadGrant {
    private final MeasureGrants grants;

    ReadGrant(MeasureGrants grants) {
        this.grants = grants;
    }

    Grant of(StatementOfUse statement) {
        return of(numbers(statement));
    }

    /** What the system knows of the measure, beside the money. */
    MeasureGrant numbers(StatementOfUse statement) {
        return grants.of(statement.measure())
                .orElseThrow(() -> new IllegalStateException("no grant for " + statement.measure()));
    }

    static Grant of(MeasureGrant grant) {
        return new Grant(
                grant.request(),
                grant.granted().cents(),
                grant.paid().cents() - grant.recovered().cents(),
                grant.units(),
                grant.isOver());
    }
}
