package de.integrationspakt.municipality.survey;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.key.DistrictKey;
import de.integrationspakt.municipality.registry.Municipality;
import de.integrationspakt.municipality.registry.Register;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Who has reported what in a survey, and who has not. */
@ApplicationScoped
class ReadHeadCounts {
    private final Surveys surveys;
    private final HeadCounts headCounts;
    private final TransmittedCounts transmitted;
    private final Register register;

    ReadHeadCounts(Surveys surveys, HeadCounts headCounts, TransmittedCounts transmitted, Register register) {
        this.surveys = surveys;
        this.headCounts = headCounts;
        this.transmitted = transmitted;
        this.register = register;
    }

    /**
     * One municipality of the survey.
     *
     * @param transmittedNumber version of its count the statistical office has; empty if none
     */
    record Row(Municipality municipality, Optional<HeadCount> latest, Optional<Integer> transmittedNumber) {}

    /**
     * The municipalities of the reference date within the caller's units, by key.
     *
     * @param district only this one, or null
     * @param missing only those without a count
     */
    @Transactional
    List<Row> rows(int year, DistrictKey district, boolean missing, Caller by) {
        var survey = surveys.require(year);
        var on = survey.deadlines().referenceDate();
        var municipalities = district == null ? register.on(on) : register.of(district, on);
        var counts = headCounts.latest(year);
        var sent = transmitted.upTo(year, survey.revision());
        return municipalities.stream()
                .filter(municipality -> by.reaches(municipality.ags()))
                .filter(municipality -> !missing || !counts.containsKey(municipality.ags()))
                .map(municipality -> new Row(
                        municipality,
                        Optional.ofNullable(counts.get(municipality.ags())),
                        Optional.ofNullable(sent.get(municipality.ags())).map(TransmittedCount::number)))
                .toList();
    }
}
