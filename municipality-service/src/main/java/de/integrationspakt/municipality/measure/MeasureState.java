package de.integrationspakt.municipality.measure;

import de.integrationspakt.municipality.level.Area;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A measure as others may know it: an offer with its places, no money, no persons.
 *
 * @param measure id
 * @param freePlaces places less those who take part now; one or two who do are counted as three, so that nobody can be
 *     made out
 * @param status GRANTED while it is on offer; COMPLETED, CANCELLED and REFUSED end that
 * @param version grows with each fact about the measure
 */
@Schema(name = "MeasureOffer")
public record MeasureState(
        UUID measure,
        String type,
        Area area,
        String title,
        String district,
        String applicant,
        String provider,
        TargetGroup targetGroup,
        List<String> languages,
        String entryLevel,
        String exitLevel,
        LocalDate periodFrom,
        LocalDate periodTo,
        int groups,
        int places,
        int freePlaces,
        int teachingUnits,
        MeasureStatus status,
        long version) {

    static MeasureState of(Measure measure) {
        return of(measure, Suppression.freePlaces(measure.plan().places(), measure.participants()));
    }

    /** With the exact free places, for the applicant and those who act for the state. */
    static MeasureState exactly(Measure measure) {
        return of(measure, measure.plan().places() - measure.participants());
    }

    private static MeasureState of(Measure measure, int freePlaces) {
        var plan = measure.plan();
        return new MeasureState(
                measure.id(),
                measure.type(),
                measure.area(),
                plan.title(),
                plan.district(),
                measure.applicant().value(),
                plan.provider(),
                plan.targetGroup(),
                plan.languageList(),
                plan.entryLevel(),
                plan.exitLevel(),
                plan.periodFrom(),
                plan.periodTo(),
                plan.groups(),
                plan.places(),
                freePlaces,
                plan.teachingUnits(),
                measure.status(),
                measure.version());
    }

    /** The applicant's change feed and the district's. */
    Set<String> units() {
        return new TreeSet<>(List.of(applicant, district));
    }
}
