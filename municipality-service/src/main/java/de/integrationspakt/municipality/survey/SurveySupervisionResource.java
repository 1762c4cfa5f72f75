package de.integrationspakt.municipality.survey;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.key.DistrictKey;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What districts and the statistical office watch over: what is missing, and of what they were reminded. */
@Path("/surveys/{year}")
@Tag(name = "Surveys")
@Produces(MediaType.APPLICATION_JSON)
public class SurveySupervisionResource {
    private final Surveys surveys;
    private final ReadMissing readMissing;
    private final Database database;
    private final Caller caller;

    SurveySupervisionResource(Surveys surveys, ReadMissing readMissing, Database database, Caller caller) {
        this.surveys = surveys;
        this.readMissing = readMissing;
        this.database = database;
        this.caller = caller;
    }

    /** A municipality by key and name. */
    @Schema(name = "NamedMunicipality")
    public record Named(Ags ags, String name) {
        static Named of(ReadHeadCounts.Row row) {
            return new Named(row.municipality().ags(), row.municipality().name());
        }

        static List<Named> of(List<ReadHeadCounts.Row> rows) {
            return rows.stream().map(Named::of).toList();
        }
    }

    /** What a district lacks. */
    @Schema(name = "MissingOfDistrict")
    public record MissingOfDistrict(
            DistrictKey district,
            List<Named> notReported,

            @Schema(description = "Reported and not yet transmitted")
            List<Named> notTransmitted,

            @Schema(description = "Late, and neither accepted nor rejected")
            List<Named> awaitingDecision) {}

    /** What is missing in the caller's units. */
    @Schema(name = "MissingCounts")
    public record MissingView(
            LocalDate reportBy,

            @Schema(description = "To the day reports are due; negative after it", examples = "-3")
            long daysLeft,

            @Schema(description = "Districts that lack something")
            List<MissingOfDistrict> items,

            String next) {}

    @GET
    @Path("/missing")
    @RolesAllowed({
        Roles.MUNICIPALITY,
        Roles.DISTRICT,
        Roles.STATISTICS_OFFICE,
        Roles.MINISTRY,
        Roles.GRANT_OFFICER,
        Roles.AUDITOR,
        Roles.LOCAL_AUDITOR
    })
    @Operation(summary = "What is missing: not reported, not transmitted, not decided")
    @APIResponse(responseCode = "200", description = "By district, within the caller's units")
    public MissingView missing(
            @Parameter(example = "2020") @RestPath int year,
            @Parameter(description = "Only this district", example = "08116") @RestQuery DistrictKey district) {
        var missing = readMissing.of(year, district, caller);
        return new MissingView(
                missing.reportBy(),
                missing.daysLeft(),
                missing.districts().stream()
                        .map(one -> new MissingOfDistrict(
                                one.district(),
                                Named.of(one.notReported()),
                                Named.of(one.notTransmitted()),
                                Named.of(one.awaitingDecision())))
                        .toList(),
                null);
    }

    /** A reminder. */
    @Schema(name = "SurveyReminder")
    public record ReminderView(
            @Schema(examples = "08116") String unit,
            LocalDate dueOn,

            @Schema(description = "Days before the due day; negative after it", examples = "3")
            int step,

            @Schema(examples = "2") int missing,
            Instant toldAt) {}

    /** Reminders of the caller's units. */
    @Schema(name = "SurveyReminderList")
    public record ReminderList(List<ReminderView> items, String next) {}

    @GET
    @Path("/reminders")
    @RolesAllowed({
        Roles.MUNICIPALITY,
        Roles.DISTRICT,
        Roles.STATISTICS_OFFICE,
        Roles.MINISTRY,
        Roles.GRANT_OFFICER,
        Roles.AUDITOR,
        Roles.LOCAL_AUDITOR
    })
    @Operation(
            summary = "Of what the caller's units were reminded, the newest first",
            description = "Each is also a fact SurveyReminderDue in the unit's change feed. At most 500.")
    @APIResponse(responseCode = "200", description = "Reminders")
    public ReminderList reminders(@Parameter(example = "2020") @RestPath int year) {
        surveys.require(year);
        var units = caller.units().toArray(String[]::new);
        return new ReminderList(
                database.list(
                        "SELECT unit, due_on, step, missing, told_at FROM survey_reminder WHERE survey_year = ? AND (?"
                                + " OR unit = ANY(?) OR left(unit, 5) = ANY(?)) ORDER BY told_at DESC, unit LIMIT 500",
                        row -> new ReminderView(
                                row.getString(1),
                                row.getObject(2, LocalDate.class),
                                row.getInt(3),
                                row.getInt(4),
                                row.getTimestamp(5).toInstant()),
                        year,
                        caller.isState(),
                        units,
                        units),
                null);
    }
}
