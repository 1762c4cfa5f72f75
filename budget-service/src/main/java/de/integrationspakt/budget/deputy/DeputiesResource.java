package de.integrationspakt.budget.deputy;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.deputy.Deputyship;
import de.integrationspakt.kernel.deputy.ManageDeputies;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.http.Malformed;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Who stands in for whom. */
@Path("/deputies")
@Tag(name = "Deputies")
public class DeputiesResource {

    private final ManageDeputies manageDeputies;
    private final Caller caller;

    DeputiesResource(ManageDeputies manageDeputies, Caller caller) {
        this.manageDeputies = manageDeputies;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.MINISTRY)
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Record who stands in for whom, when, and with which roles",
            description =
                    "Nobody may do anything by it until another person confirms. The deputy records nothing for himself.")
    public DeputyshipView record(@NotNull @Valid DeputyshipRequest request, @RestQuery boolean dryRun) {
        if (request.deputy().equals(request.absent())) throw new Invalid("/deputy", "deputy.self");
        if (request.lastDay().isBefore(request.firstDay())) throw new Invalid("/lastDay", "rules.order");
        return DeputyshipView.of(manageDeputies.record(request.order(), caller.subject()));
    }

    @POST
    @Path("/{id}/confirmation")
    @RolesAllowed(Roles.MINISTRY)
    @Idempotent
    @Operation(
            summary = "Confirm it as another person: within its days the deputy has the roles",
            description =
                    "He acts in his own name. While it runs, neither of the two approves what the other prepared.")
    public DeputyshipView confirm(@RestPath UUID id, @RestQuery boolean dryRun) {
        return DeputyshipView.of(manageDeputies.confirm(id, caller.subject()));
    }

    @POST
    @Path("/{id}/end")
    @RolesAllowed(Roles.MINISTRY)
    @Idempotent
    @Operation(summary = "End it at once, whatever its last day")
    public DeputyshipView end(@RestPath UUID id, @RestQuery boolean dryRun) {
        return DeputyshipView.of(manageDeputies.end(id, caller.subject()));
    }

    @GET
    @RolesAllowed({Roles.MINISTRY, Roles.GRANT_OFFICER, Roles.TREASURER, Roles.STATISTICS_OFFICE, Roles.AUDITOR})
    @Operation(summary = "Deputyships, oldest first")
    public Page<DeputyshipView> list(@BeanParam Paging paging) {
        var after = paging.after().map(DeputiesResource::id).orElse(null);
        return Page.of(
                manageDeputies.page(after, paging.limit() + 1), paging, DeputyshipView::of, deputyship -> deputyship
                        .id()
                        .toString());
    }

    private static UUID id(String cursor) {
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException foreign) {
            throw new Malformed("/cursor", "field.cursor");
        }
    }

    /** Who shall stand in for whom. */
    @Schema(name = "DeputyshipRequest")
    public record DeputyshipRequest(
            @NotBlank @Size(max = 255) @Schema(examples = "grant-office-a", description = "Subject of who is away")
            String absent,

            @NotBlank @Size(max = 255) @Schema(examples = "grant-office-b", description = "Subject of who stands in")
            String deputy,

            @NotEmpty @Size(max = 4) @Schema(examples = "[\"grant-officer\"]")
            List<@NotNull @Pattern(regexp = "ministry|grant-officer|treasurer|statistics-office") String> roles,

            @NotNull LocalDate firstDay,

            @NotNull @Schema(description = "Counted, in Berlin")
            LocalDate lastDay,

            @NotBlank @Size(max = 500) @Schema(examples = "Urlaub")
            String reason) {

        ManageDeputies.Order order() {
            return new ManageDeputies.Order(absent, deputy, roles, firstDay, lastDay, reason);
        }
    }

    /** A deputyship. */
    @Schema(name = "Deputyship")
    public record DeputyshipView(
            UUID id,
            @Schema(examples = "grant-office-a") String absent,
            @Schema(examples = "grant-office-b") String deputy,
            List<String> roles,
            LocalDate firstDay,
            LocalDate lastDay,
            @Schema(examples = "Urlaub") String reason,

            @Schema(name = "status", description = "Roles are lent while CONFIRMED and within the days")
            Deputyship.Status status,

            String recordedBy,
            Instant recordedAt,
            String confirmedBy,
            Instant confirmedAt,
            String endedBy,
            Instant endedAt) {

        static DeputyshipView of(Deputyship deputyship) {
            return new DeputyshipView(
                    deputyship.id(),
                    deputyship.absent(),
                    deputyship.deputy(),
                    deputyship.roles(),
                    deputyship.firstDay(),
                    deputyship.lastDay(),
                    deputyship.reason(),
                    deputyship.status(),
                    deputyship.recordedBy(),
                    deputyship.recordedAt(),
                    deputyship.confirmedBy(),
                    deputyship.confirmedAt(),
                    deputyship.endedBy(),
                    deputyship.endedAt());
        }
    }
}
