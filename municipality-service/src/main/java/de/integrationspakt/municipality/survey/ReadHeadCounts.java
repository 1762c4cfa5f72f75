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
    private final LateDecisions lateDecisions;
    private final Register register;

    ReadHeadCounts(
            Surveys surveys,
            HeadCounts headCounts,
            TransmittedCounts transmitted,
            LateDecisions lateDecisions,
            Register register) {
        this.surveys = surveys;
        this.headCounts = headCounts;
        this.transmitted = transmitted;
        this.lateDecisions = lateDecisions;
        this.register = register;
    }

    /**
     * One municipality of the survey.
     *
     * @param transmittedNumber version of its count the statistical office has; empty if none
     * @param accepted of a late latest count, whether it was accepted or rejected; empty while that is open
     */
    record Row(
            Municipality municipality,
            Optional<HeadCount> latest,
            Optional<Integer> transmittedNumber,
            Optional<Boolean> accepted) {
        boolean isTransmitted() {
            return latest.isPresent() && transmittedNumber.equals(latest.map(HeadCount::number));
        }

        boolean awaitsDecision() {
            return latest.filter(HeadCount::isLate).isPresent() && accepted.isEmpty();
        }
    }

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
        return rows(
                survey,
                municipalities.stream()
                        .filter(municipality -> by.reaches(municipality.ags()))
                        .toList(),
                missing);
    }

    /** All municipalities of the reference date, inside the caller's transaction. */
    List<Row> rows(Survey survey) {
        return rows(survey, register.on(survey.deadlines().referenceDate()), false);
    }

    private List<Row> rows(Survey survey, List<Municipality> municipalities, boolean missing) {
        int year = survey.year();
        var counts = headCounts.latest(year);
        var sent = transmitted.upTo(year, survey.revision());
        var decided = lateDecisions.of(year);
        return municipalities.stream()
                .filter(municipality -> !missing || !counts.containsKey(municipality.ags()))
                .map(municipality -> new Row(
                        municipality,
                        Optional.ofNullable(counts.get(municipality.ags())),
                        Optional.ofNullable(sent.get(municipality.ags())).map(TransmittedCount::number),
                        Optional.ofNullable(counts.get(municipality.ags())).flatMap(decided::on)))
                .toList();
    }
}
