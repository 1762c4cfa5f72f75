package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.http.Problems;
import de.integrationspakt.kernel.time.Berlin;
import de.integrationspakt.municipality.standard.Catalogue;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Shows measures to the present caller, in his language, as of today. */
@ApplicationScoped
class MeasureViews {
    private final Catalogue catalogue;
    private final Problems problems;
    private final Caller caller;
    private final Clock clock;

    MeasureViews(Catalogue catalogue, Problems problems, Caller caller, Clock clock) {
        this.catalogue = catalogue;
        this.problems = problems;
        this.caller = caller;
        this.clock = clock;
    }

    MeasureView of(Measure measure) {
        var standard = catalogue.standard(measure.application().standard());
        return MeasureView.of(measure, standard, Berlin.today(clock), problems.locale(), caller);
    }
}
