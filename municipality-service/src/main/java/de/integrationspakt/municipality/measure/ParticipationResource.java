package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Participants and results of measures, in numbers. */
@Path("/measures/{id}/participation")
@Tag(name = "Measures")
@Produces(MediaType.APPLICATION_JSON)
public class ParticipationResource {
    /** More would not fit into any measure. */
    private static final int MOST = 100_000;

    private final ReportParticipation reportParticipation;
    private final ReadMeasures readMeasures;
    private final Participations participations;
    private final Caller caller;

    ParticipationResource(
            ReportParticipation reportParticipation,
            ReadMeasures readMeasures,
            Participations participations,
            Caller caller) {
        this.reportParticipation = reportParticipation;
        this.readMeasures = readMeasures;
        this.participations = participations;
        this.caller = caller;
    }

    /** The numbers of a month. */
    @Schema(name = "MonthReported")
    public record Reported(
            @NotNull @Min(0) @Max(MOST) @Schema(examples = "16", description = "Expected to start in the month")
            Integer planned,

            @NotNull @Min(0) @Max(MOST) @Schema(examples = "14", description = "Began in the month")
            Integer started,

            @NotNull @Min(0) @Max(MOST) @Schema(examples = "0", description = "Took part to the end")
            Integer finished,

            @NotNull @Min(0) @Max(MOST) @Schema(examples = "0", description = "Left before the end")
            Integer droppedOut,

            @NotNull
            @Min(0)
            @Max(MOST)
            @Schema(examples = "0", description = "Of those who finished, reached the exit level")
            Integer reachedExit,

            @NotNull
            @Min(0)
            @Max(MOST)
            @Schema(
                    examples = "0",
                    description = "Of those who finished, went on to the next measure, training or work")
            Integer movedOn) {

        Numbers numbers() {
            return new Numbers(planned, started, finished, droppedOut, reachedExit, movedOn);
        }

        static Reported of(Numbers numbers) {
            return new Reported(
                    numbers.planned(),
                    numbers.started(),
                    numbers.finished(),
                    numbers.droppedOut(),
                    numbers.reachedExit(),
                    numbers.movedOn());
        }
    }

    /** A month and its numbers. */
    @Schema(name = "MonthOfParticipation")
    public record Month(@Schema(examples = "2027-03") String month, Reported numbers) {}

    /** What is known of a measure's participants. */
    @Schema(name = "Participation")
    public record ParticipationView(
            @Schema(description = "Only for the applicant and those who act for the state")
            List<Month> months,

            @Schema(description = "Of all months; withheld from others where a number is one or two")
            Reported total,

            @Schema(examples = "14", description = "How many take part; withheld likewise")
            Integer now,

            int places,

            @Schema(description = "For others than the applicant, one or two who take part count as three")
            int freePlaces,

            @Schema(description = "Whether numbers were withheld")
            boolean suppressed) {}

    @GET
    @RolesAllowed({
        Roles.MUNICIPALITY,
        Roles.DISTRICT,
        Roles.CARRIER,
        Roles.GRANT_OFFICER,
        Roles.MINISTRY,
        Roles.TREASURER,
        Roles.AUDITOR,
        Roles.LOCAL_AUDITOR
    })
    @Transactional
    @Operation(summary = "Read participants and results of a measure, in numbers")
    @APIResponse(responseCode = "200", description = "The numbers; small ones only for the applicant and the state")
    public ParticipationView read(@RestPath UUID id) {
        return view(readMeasures.requireSeen(id, caller), participations.of(id));
    }

    @PUT
    @Path("/{month}")
    @RolesAllowed({Roles.MUNICIPALITY, Roles.DISTRICT, Roles.CARRIER})
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Report participants and results of a month, in numbers",
            description =
                    "Replaces what was reported of it. At the end of no month may more have left than began, more take part than there are places, or more reach the exit level or move on than finished.")
    @APIResponse(responseCode = "200", description = "The numbers of the measure")
    public ParticipationView report(
            @RestPath UUID id,
            @Parameter(example = "2027-03") @RestPath @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])") String month,
            @NotNull @Valid Reported numbers) {
        var all = reportParticipation.report(id, YearMonth.parse(month), numbers.numbers(), caller);
        return view(readMeasures.requireSeen(id, caller), all);
    }

    private ParticipationView view(Measure measure, List<Participation> months) {
        var total = months.stream().map(Participation::numbers).reduce(Numbers.NONE, Numbers::plus);
        int places = measure.plan().places();
        if (ReadMeasures.isOwn(measure, caller)) {
            return new ParticipationView(
                    months.stream()
                            .map(one -> new Month(one.month().toString(), Reported.of(one.numbers())))
                            .toList(),
                    Reported.of(total),
                    total.takePart(),
                    places,
                    places - total.takePart(),
                    false);
        }
        int free = Suppression.freePlaces(places, total.takePart());
        return total.mayBeShown()
                ? new ParticipationView(List.of(), Reported.of(total), total.takePart(), places, free, false)
                : new ParticipationView(List.of(), null, null, places, free, true);
    }
}
