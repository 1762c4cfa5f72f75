package de.integrationspakt.municipality.survey;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Problems;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.key.DistrictKey;
import de.integrationspakt.municipality.survey.HeadCountsResource.HeadCountView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** A district's survey at a glance. */
@Path("/surveys/{year}/districts/{district}")
@Tag(name = "Surveys")
@Produces(MediaType.APPLICATION_JSON)
public class DistrictSurveyResource {
    private final ReadDistrict readDistrict;
    private final Problems problems;
    private final Caller caller;

    DistrictSurveyResource(ReadDistrict readDistrict, Problems problems, Caller caller) {
        this.readDistrict = readDistrict;
        this.problems = problems;
        this.caller = caller;
    }

    /** What looks strange about a count, with its numbers. */
    @Schema(name = "PlausibilityFinding")
    public record FindingView(
            String code,

            @Schema(examples = "40 persons; last year 29 (limit 50 %)")
            String detail,

            long actual,
            long compared,
            long limit) {}

    private FindingView view(Plausibility.Finding finding) {
        var words = problems.words(
                problems.locale(),
                "plausibility." + finding.oddity(),
                finding.actual(),
                finding.compared(),
                finding.limit());
        return new FindingView(finding.oddity().name(), words, finding.actual(), finding.compared(), finding.limit());
    }

    /** A municipality of the district. */
    @Schema(name = "DistrictSurveyRow")
    public record DistrictRow(
            Ags ags,
            String name,
            Standing standing,

            @Schema(description = "Its latest count; null while missing")
            HeadCountView latest,

            @Schema(description = "Persons transmitted the year before", examples = "29")
            Integer lastYear,

            @Schema(description = "Against the year before", examples = "11")
            Integer change,

            List<FindingView> plausibility) {}

    /** A district's survey at a glance. */
    @Schema(name = "DistrictSurvey")
    public record DistrictView(
            DistrictKey district,
            @Schema(examples = "44") int municipalities,
            @Schema(examples = "41") int reported,
            @Schema(examples = "2") int late,
            @Schema(examples = "1") int corrected,
            @Schema(examples = "40") int transmitted,

            @Schema(description = "Of the latest counts", examples = "3120")
            int persons,

            List<DistrictRow> items,
            String next) {}

    @GET
    @RolesAllowed({
        Roles.DISTRICT,
        Roles.STATISTICS_OFFICE,
        Roles.MINISTRY,
        Roles.GRANT_OFFICER,
        Roles.AUDITOR,
        Roles.LOCAL_AUDITOR
    })
    @Operation(summary = "A district's survey at a glance")
    @APIResponse(responseCode = "200", description = "All municipalities, with what is late, corrected or strange")
    public DistrictView district(
            @Parameter(example = "2020") @RestPath int year,
            @Parameter(example = "08116") @RestPath DistrictKey district) {
        var seen = readDistrict.of(year, district, caller);
        var latest = seen.stream().flatMap(one -> one.row().latest().stream()).toList();
        return new DistrictView(
                district,
                seen.size(),
                latest.size(),
                (int) latest.stream().filter(HeadCount::isLate).count(),
                (int) latest.stream().filter(HeadCount::isCorrection).count(),
                (int) seen.stream().filter(one -> one.row().isTransmitted()).count(),
                latest.stream().mapToInt(count -> count.count().persons()).sum(),
                seen.stream().map(this::row).toList(),
                null);
    }

    private DistrictRow row(ReadDistrict.Seen seen) {
        var municipality = seen.row().municipality();
        var change = seen.persons().flatMap(now -> seen.lastYear().map(last -> now - last));
        return new DistrictRow(
                municipality.ags(),
                municipality.name(),
                Standing.of(seen.row()),
                seen.row().latest().map(HeadCountView::of).orElse(null),
                seen.lastYear().orElse(null),
                change.orElse(null),
                seen.findings().stream().map(this::view).toList());
    }
}
