package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.ForeignUnit;
import de.integrationspakt.kernel.key.DistrictKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Reads measures: for those who may see them, and as offers for the other features. */
@ApplicationScoped
public class ReadMeasures {
    private final Measures measures;

    ReadMeasures(Measures measures) {
        this.measures = measures;
    }

    /** Those of these ids that exist, by id. */
    @Transactional
    public List<MeasureState> all(Collection<UUID> ids) {
        return measures.list("id in ?1 order by id", ids).stream()
                .map(MeasureState::of)
                .toList();
    }

    /** What is offered in a district and has not ended before the day, by first day. */
    @Transactional
    public List<MeasureState> offered(DistrictKey district, LocalDate day) {
        return measures
                .list(
                        "course.status = ?1 and application.plan.district = ?2 and application.plan.periodTo >= ?3"
                                + " order by application.plan.periodFrom, id",
                        MeasureStatus.GRANTED,
                        district.value(),
                        day)
                .stream()
                .map(MeasureState::of)
                .toList();
    }

    /** The measure, if the caller acts for its applicant or for the district in which it is held. */
    Measure requireSeen(UUID id, Caller by) {
        var measure = measures.require(id);
        if (!by.reaches(measure.applicant())
                && !by.reaches(new DistrictKey(measure.plan().district()))) {
            throw new ForeignUnit(measure.applicant().value());
        }
        return measure;
    }

    /** Whether the caller may see exact numbers: the applicant, and those who act for the state. */
    static boolean isOwn(Measure measure, Caller by) {
        return by.isState() || by.units().contains(measure.applicant().value());
    }
}
