package de.integrationspakt.municipality.survey;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.key.DistrictKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A district's survey at a glance: who has reported what, what is open, what looks strange. */
@ApplicationScoped
class ReadDistrict {
    private final Surveys surveys;
    private final ReadHeadCounts readHeadCounts;
    private final TransmittedCounts transmitted;
    private final Plausibility plausibility;

    ReadDistrict(
            Surveys surveys, ReadHeadCounts readHeadCounts, TransmittedCounts transmitted, Plausibility plausibility) {
        this.surveys = surveys;
        this.readHeadCounts = readHeadCounts;
        this.transmitted = transmitted;
        this.plausibility = plausibility;
    }

    /**
     * A municipality of the district.
     *
     * @param lastYear its transmitted persons of the year before; empty if there are none
     */
    record Seen(ReadHeadCounts.Row row, Optional<Integer> lastYear, List<Plausibility.Finding> findings) {
        Optional<Integer> persons() {
            return row.latest().map(latest -> latest.count().persons());
        }
    }

    /** The district's municipalities of the reference date, by key. */
    @Transactional
    List<Seen> of(int year, DistrictKey district, Caller by) {
        by.mustReach(district);
        return of(year, readHeadCounts.rows(year, district, false, by));
    }

    private List<Seen> of(int year, List<ReadHeadCounts.Row> rows) {
        Map<Ags, TransmittedCount> before = surveys.findByIdOptional(year - 1)
                .<Map<Ags, TransmittedCount>>map(survey -> transmitted.upTo(year - 1, survey.revision()))
                .orElse(Map.of());
        var limits = plausibility.limits(year);
        return rows.stream()
                .map(row -> {
                    var last = Optional.ofNullable(before.get(row.municipality().ags()))
                            .map(count -> count.count().persons());
                    return new Seen(
                            row,
                            last,
                            row.latest()
                                    .map(latest -> Plausibility.findings(
                                            latest.count(),
                                            last,
                                            row.municipality().population(),
                                            limits))
                                    .orElse(List.of()));
                })
                .toList();
    }
}
