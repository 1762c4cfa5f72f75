package de.integrationspakt.municipality.survey;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.key.DistrictKey;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What of a survey is still missing, district by district. */
@ApplicationScoped
class ReadMissing {
    private final Surveys surveys;
    private final ReadHeadCounts readHeadCounts;
    private final Clock clock;

    ReadMissing(Surveys surveys, ReadHeadCounts readHeadCounts, Clock clock) {
        this.surveys = surveys;
        this.readHeadCounts = readHeadCounts;
        this.clock = clock;
    }

    /** What a district's municipalities owe, and the district itself. */
    record OfDistrict(
            DistrictKey district,
            List<ReadHeadCounts.Row> notReported,
            List<ReadHeadCounts.Row> notTransmitted,
            List<ReadHeadCounts.Row> awaitingDecision) {
        static OfDistrict of(DistrictKey district, List<ReadHeadCounts.Row> rows) {
            return new OfDistrict(
                    district,
                    rows.stream().filter(row -> row.latest().isEmpty()).toList(),
                    rows.stream().filter(OfDistrict::canBeTransmitted).toList(),
                    rows.stream()
                            .filter(row -> !row.isTransmitted() && row.awaitsDecision())
                            .toList());
        }

        private static boolean canBeTransmitted(ReadHeadCounts.Row row) {
            return row.latest().isPresent()
                    && !row.isTransmitted()
                    && !row.awaitsDecision()
                    && row.accepted().orElse(true);
        }

        boolean isComplete() {
            return notReported.isEmpty() && notTransmitted.isEmpty() && awaitingDecision.isEmpty();
        }
    }

    /**
     * What is missing in the caller's units.
     *
     * @param daysLeft to the day reports are due; 0 on that day, negative after it
     */
    record Missing(LocalDate reportBy, long daysLeft, List<OfDistrict> districts) {}

    /** @param district only this one, or null */
    @Transactional
    Missing of(int year, DistrictKey district, Caller by) {
        var reportBy = surveys.require(year).deadlines().reportBy();
        var rows = readHeadCounts.rows(year, district, false, by);
        return new Missing(reportBy, ChronoUnit.DAYS.between(Berlin.today(clock), reportBy), byDistrict(rows));
    }

    static List<OfDistrict> byDistrict(List<ReadHeadCounts.Row> rows) {
        var districts = new TreeMap<DistrictKey, List<ReadHeadCounts.Row>>();
        for (var row : rows) {
            districts
                    .computeIfAbsent(row.municipality().district(), key -> new ArrayList<>())
                    .add(row);
        }
        return districts.entrySet().stream()
                .map(entry -> OfDistrict.of(entry.getKey(), entry.getValue()))
                .filter(one -> !one.isComplete())
                .toList();
    }
}
