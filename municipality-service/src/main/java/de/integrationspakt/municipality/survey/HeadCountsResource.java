package de.integrationspakt.municipality.survey;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.key.Ags;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The counts of a survey. */
@Path("/surveys/{year}/head-counts")
@Tag(name = "Surveys")
@Produces(MediaType.APPLICATION_JSON)
public class HeadCountsResource {
    private final Surveys surveys;
    private final HeadCounts headCounts;
    private final ReportHeadCount reportHeadCount;
    private final Caller caller;

    HeadCountsResource(Surveys surveys, HeadCounts headCounts, ReportHeadCount reportHeadCount, Caller caller) {
        this.surveys = surveys;
        this.headCounts = headCounts;
        this.reportHeadCount = reportHeadCount;
        this.caller = caller;
    }

    /** What a municipality counted. */
    @Schema(name = "HeadCountGiven")
    public record HeadCountGiven(
            @NotNull
            @Min(0)
            @Max(Count.MOST)
            @Schema(examples = "242", description = "Arrivals of 2015 to February 2016")
            Integer cohortPersons,

            @NotNull @Min(0) @Max(Count.MOST) @Schema(examples = "26", description = "Family members who followed")
            Integer familyReunificationPersons,

            @Size(max = 1000) @Schema(description = "Evidence or remark")
            String note,

            @Size(max = 1000) @Schema(description = "Needed to correct a transmitted or closed count")
            String reason) {

        ReportHeadCount.Report report() {
            return new ReportHeadCount.Report(new Count(cohortPersons, familyReunificationPersons), note, reason);
        }
    }

    /** One version of a count. */
    @Schema(name = "HeadCount")
    public record HeadCountView(
            Ags ags,

            @Schema(description = "Which version of the municipality's count", examples = "1")
            int version,

            int cohortPersons,
            int familyReunificationPersons,
            @Schema(examples = "268") int persons,
            String note,
            String reason,

            @Schema(description = "Reported by the district")
            boolean onBehalf,

            @Schema(description = "Reported after the day by which it was due")
            boolean late,

            @Schema(description = "Corrects a transmitted or closed count")
            boolean correction,

            String reportedBy,
            Instant reportedAt) {

        static HeadCountView of(HeadCount h) {
            return new HeadCountView(
                    h.ags(),
                    h.number(),
                    h.count().cohortPersons(),
                    h.count().familyReunificationPersons(),
                    h.count().persons(),
                    h.note(),
                    h.reason(),
                    h.isOnBehalf(),
                    h.isLate(),
                    h.isCorrection(),
                    h.reportedBy(),
                    h.reportedAt());
        }
    }

    @PUT
    @Path("/{ags}")
    @RolesAllowed({Roles.MUNICIPALITY, Roles.DISTRICT})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Report a head count",
            description =
                    "By the municipality, or by its district on its behalf. After the transmission or a closure it is a"
                            + " correction and needs a reason; after the last day of corrections it is refused.")
    @APIResponse(
            responseCode = "200",
            description = "The version of the count that now holds",
            content = @Content(schema = @Schema(implementation = HeadCountView.class)))
    public RestResponse<HeadCountView> report(
            @Parameter(example = "2020") @RestPath int year,
            @Parameter(example = "08116033") @RestPath Ags ags,
            @Parameter(description = "ETag of the version that was read") @RestHeader("If-Match") String ifMatch,
            @NotNull @Valid HeadCountGiven headCount) {
        var reported = reportHeadCount.report(year, ags, ifMatch, headCount.report(), caller);
        return ETags.tagged(HeadCountView.of(reported), reported.number());
    }

    /** All versions of a municipality's count. */
    @Schema(name = "HeadCountVersions")
    public record VersionList(
            @Schema(description = "The newest first; empty if it has not reported")
            List<HeadCountView> items,

            String next) {}

    @GET
    @Path("/{ags}")
    @RolesAllowed({
        Roles.MUNICIPALITY,
        Roles.DISTRICT,
        Roles.STATISTICS_OFFICE,
        Roles.MINISTRY,
        Roles.GRANT_OFFICER,
        Roles.AUDITOR,
        Roles.LOCAL_AUDITOR
    })
    @Operation(summary = "Read a municipality's counts")
    @APIResponse(responseCode = "200", description = "All versions")
    public VersionList versions(
            @Parameter(example = "2020") @RestPath int year, @Parameter(example = "08116033") @RestPath Ags ags) {
        caller.mustReach(ags);
        surveys.require(year);
        return new VersionList(
                headCounts.versions(year, ags).stream().map(HeadCountView::of).toList(), null);
    }
}
