package de.integrationspakt.municipality.survey;

import de.integrationspakt.kernel.fact.Tellable;
import de.integrationspakt.kernel.fact.Told;
import java.util.Set;

/**
 * A district transmitted a municipality's count.
 *
 * @param version of the municipality's count
 * @param revision of the whole year, without a gap
 */
@Told(topic = "municipality.surveys")
record HeadCountTransmitted(
        int surveyYear,
        String ags,
        String district,
        int cohortPersons,
        int familyReunificationPersons,
        int persons,
        int version,
        int revision)
        implements Tellable {

    static HeadCountTransmitted of(TransmittedCount transmitted) {
        var count = transmitted.count();
        return new HeadCountTransmitted(
                transmitted.year(),
                transmitted.ags().value(),
                transmitted.ags().district().value(),
                count.cohortPersons(),
                count.familyReunificationPersons(),
                count.persons(),
                transmitted.number(),
                transmitted.revision());
    }

    @Override
    public String subject() {
        return surveyYear + "/" + ags;
    }

    @Override
    public Set<String> units() {
        return Set.of(ags);
    }
}
