package de.integrationspakt.municipality.report;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.money.Money;
import de.integrationspakt.kernel.report.Filters;
import de.integrationspakt.kernel.table.AskedFormat;
import de.integrationspakt.kernel.table.Format;
import de.integrationspakt.kernel.time.Berlin;
import de.integrationspakt.municipality.report.DeadlinesReportResource.Deadline;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** All that a municipality has to do with the pact in a year, on one page. */
@Path("/reports/positions/{ags}")
@RolesAllowed({
    Roles.MUNICIPALITY,
    Roles.DISTRICT,
    Roles.GRANT_OFFICER,
    Roles.MINISTRY,
    Roles.TREASURER,
    Roles.AUDITOR,
    Roles.LOCAL_AUDITOR
})
@Tag(name = "Reports")
public class PositionResource {
    private final AskJournal askJournal;
    private final ReadPosition readPosition;
    private final ReadDeadlines readDeadlines;
    private final PrintedPosition printed;
    private final Caller caller;
    private final Clock clock;

    PositionResource(
            AskJournal askJournal,
            ReadPosition readPosition,
            ReadDeadlines readDeadlines,
            PrintedPosition printed,
            Caller caller,
            Clock clock) {
        this.askJournal = askJournal;
        this.readPosition = readPosition;
        this.readDeadlines = readDeadlines;
        this.printed = printed;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Produces({Format.JSON_TYPE, Format.PDF_TYPE})
    @Operation(
            summary = "A municipality's position on one page: counts, share, claimed, recognised, paid, open to do",
            description = "What the service knows now; shares and payments as budget told them last.")
    @APIResponse(
            responseCode = "200",
            description = "The position",
            content = {
                @Content(mediaType = Format.JSON_TYPE, schema = @Schema(implementation = Position.class)),
                @Content(mediaType = Format.PDF_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response read(
            @Parameter(example = "08116033") @RestPath Ags ags,
            @Parameter(example = "2018") @RestQuery @NotNull @Min(2015) @Max(2100) Integer year,
            @BeanParam AskedFormat asked) {
        var format = asked.among(Format.JSON, Format.PDF);
        caller.mustReach(ags);
        var question = askJournal.ask(
                "position", null, new Filters().and("ags", ags.value()).and("year", year));
        var toDo = new ReadDeadlines.Filter(null, ags.value(), List.of(), null);
        var position = new Position(
                ags.value(),
                readPosition.name(ags),
                year,
                question.askedBy(),
                question.askedAt(),
                readPosition.counts(ags, year),
                readPosition.lines(ags, year),
                readDeadlines.open(Berlin.today(clock), Reach.of(caller), toDo));
        return format == Format.PDF
                ? printed.answer(position)
                : Response.ok(position, Format.JSON_TYPE).build();
    }

    /** A municipality's position. */
    @Schema(name = "MunicipalityPosition")
    public record Position(
            String ags,
            String name,
            @Schema(examples = "2018") int year,
            String askedBy,
            Instant askedAt,

            @Schema(description = "Of this year and the one before, as far as reported")
            List<CountOfYear> counts,

            List<LinePosition> lines,

            @Schema(description = "What is still to be done, of whatever year")
            List<Deadline> toDo) {}

    /** The newest count of a year. */
    @Schema(name = "CountOfYear")
    public record CountOfYear(
            int year,
            int cohortPersons,
            int familyReunificationPersons,
            int persons,
            Instant reportedAt,

            @Schema(description = "Whether this very count was transmitted")
            boolean transmitted) {}

    /** What it has of a budget line. */
    @Schema(name = "LinePosition")
    public record LinePosition(
            String budgetLine,
            String programme,
            @Schema(examples = "COST_CLAIM") String drawdown,

            @Schema(description = "The persons its share rests on")
            Integer persons,

            @Schema(description = "Null where it has no share of its own")
            Money share,

            @Schema(description = "Handed in and not withdrawn")
            Money claimed,

            @Schema(description = "Approved, and asked of budget")
            Money recognised,

            @Schema(description = "Paid, less what came back")
            Money paid,

            @Schema(description = "Share less recognised") Money remaining) {}
}
