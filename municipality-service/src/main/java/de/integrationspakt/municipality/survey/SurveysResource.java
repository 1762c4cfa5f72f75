package de.integrationspakt.municipality.survey;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.key.DistrictKey;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
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

/** Surveys: announced by the ministry, transmitted by districts. */
@Path("/surveys")
@Tag(name = "Surveys")
@Produces(MediaType.APPLICATION_JSON)
public class SurveysResource {
    /** The pact begins in 2017 and counts arrivals since 2015. */
    private static final int FIRST = 2015;

    private static final int LAST = 2100;

    private final Surveys surveys;
    private final AnnounceSurvey announceSurvey;
    private final TransmitCounts transmitCounts;
    private final Caller caller;

    SurveysResource(Surveys surveys, AnnounceSurvey announceSurvey, TransmitCounts transmitCounts, Caller caller) {
        this.surveys = surveys;
        this.announceSurvey = announceSurvey;
        this.transmitCounts = transmitCounts;
        this.caller = caller;
    }

    /** The days of a survey, inclusive, in Europe/Berlin. */
    @Schema(name = "SurveyDeadlines")
    public record DeadlinesGiven(
            @NotNull @Schema(examples = "2020-09-15", description = "The day whose persons count, in the survey's year")
            LocalDate referenceDate,

            @NotNull @Schema(examples = "2020-10-15", description = "Last day on which a report is in time")
            LocalDate reportBy,

            @NotNull @Schema(examples = "2020-12-31", description = "Last day of corrections")
            LocalDate correctBy) {

        Deadlines deadlines() {
            return new Deadlines(referenceDate, reportBy, correctBy);
        }
    }

    /** A survey. */
    @Schema(name = "Survey")
    public record SurveyView(
            @Schema(examples = "2020") int year,
            LocalDate referenceDate,
            LocalDate reportBy,
            LocalDate correctBy,

            @Schema(description = "How often it was closed; the latest closure has this version")
            int closures) {

        static SurveyView of(Survey survey) {
            return new SurveyView(
                    survey.year(),
                    survey.deadlines().referenceDate(),
                    survey.deadlines().reportBy(),
                    survey.deadlines().correctBy(),
                    survey.closures());
        }
    }

    /** All surveys: one a year, so the list has no pages. */
    public record SurveyList(List<SurveyView> items, String next) {}

    @PUT
    @Path("/{year}")
    @RolesAllowed(Roles.MINISTRY)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Announce a survey, or move its deadlines",
            description = "The reference date stays once a municipality has counted (409 SURVEY_UNDER_WAY).")
    @APIResponse(
            responseCode = "200",
            description = "The survey with its deadlines",
            content = @Content(schema = @Schema(implementation = SurveyView.class)))
    @APIResponse(
            responseCode = "201",
            description = "The survey is new",
            content = @Content(schema = @Schema(implementation = SurveyView.class)))
    public RestResponse<SurveyView> announce(
            @Parameter(example = "2020") @RestPath @Min(FIRST) @Max(LAST) int year,
            @Parameter(description = "ETag of the version that was read") @RestHeader("If-Match") String ifMatch,
            @NotNull @Valid DeadlinesGiven deadlines) {
        var announced = announceSurvey.announce(year, deadlines.deadlines(), ifMatch);
        return ETags.tagged(
                announced.isNew() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                SurveyView.of(announced.survey()),
                announced.survey().version());
    }

    @GET
    @Authenticated
    @Operation(summary = "List the surveys")
    @APIResponse(responseCode = "200", description = "All surveys, the newest first")
    public SurveyList all() {
        return new SurveyList(surveys.newestFirst().stream().map(SurveyView::of).toList(), null);
    }

    @GET
    @Path("/{year}")
    @Authenticated
    @Operation(summary = "Read a survey")
    @APIResponse(
            responseCode = "200",
            description = "The survey",
            content = @Content(schema = @Schema(implementation = SurveyView.class)))
    public RestResponse<SurveyView> read(@Parameter(example = "2020") @RestPath int year) {
        var survey = surveys.require(year);
        return ETags.tagged(SurveyView.of(survey), survey.version());
    }

    /** Which district transmits. */
    public record TransmissionGiven(
            @NotNull @Schema(examples = "08116") DistrictKey district) {}

    /** What the statistical office now has of the district. */
    @Schema(name = "Transmission")
    public record TransmissionView(
            DistrictKey district,

            @Schema(description = "Municipalities with a transmitted count", examples = "43")
            int municipalities,

            @Schema(description = "Sum of their persons", examples = "3120")
            int persons,

            @Schema(description = "Counts that were new, or other than transmitted before", examples = "2")
            int transmitted,

            @Schema(description = "Municipalities without a count", examples = "08116081")
            List<String> missing,

            @Schema(description = "Municipalities whose latest count is late and not yet accepted: left out")
            List<String> awaitingDecision) {}

    @POST
    @Path("/{year}/transmissions")
    @RolesAllowed(Roles.DISTRICT)
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Transmit a district's counts",
            description = "May be sent before all have reported, and again: only what is new is transmitted.")
    @APIResponse(responseCode = "200", description = "What the statistical office now has of the district")
    public TransmissionView transmit(
            @Parameter(example = "2020") @RestPath int year, @NotNull @Valid TransmissionGiven transmission) {
        var sent = transmitCounts.transmit(year, transmission.district(), caller);
        return new TransmissionView(
                sent.district(),
                sent.municipalities(),
                sent.persons(),
                sent.transmitted(),
                sent.missing(),
                sent.awaitingDecision());
    }
}
