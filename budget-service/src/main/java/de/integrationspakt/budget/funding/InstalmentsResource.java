package de.integrationspakt.budget.funding;

import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.money.Money;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** When how much of a reservation is paid. */
@Path("/reservations/{id}/instalments")
@Tag(name = "Payments")
public class InstalmentsResource {

    private final ReadInstalments readInstalments;

    InstalmentsResource(ReadInstalments readInstalments) {
        this.readInstalments = readInstalments;
    }

    @GET
    @RolesAllowed({
        Roles.MINISTRY,
        Roles.GRANT_OFFICER,
        Roles.TREASURER,
        Roles.DISTRICT,
        Roles.MUNICIPALITY,
        Roles.CARRIER,
        Roles.AUDITOR,
        Roles.LOCAL_AUDITOR
    })
    @Operation(
            summary = "The instalments of a reservation, in order",
            description = "They add up to the reservation. Until an order takes the first of them they follow from the"
                    + " due days of the programme version.")
    public Page<InstalmentView> list(@RestPath UUID id) {
        return new Page<>(
                readInstalments.of(id).stream().map(InstalmentView::of).toList(), null);
    }

    /** A part of a reservation that is paid at once. */
    @Schema(name = "Instalment")
    public record InstalmentView(
            @Schema(examples = "1") int number,

            @Schema(examples = "2017-12-10", description = "The first day of the line's year: due at once")
            LocalDate dueOn,

            Money amount,
            InstalmentStatus status,

            @Schema(description = "The order that pays it") UUID paymentOrder) {

        static InstalmentView of(Instalment instalment) {
            return new InstalmentView(
                    instalment.number(),
                    instalment.dueOn(),
                    Money.ofCents(instalment.amountCents()),
                    instalment.status(),
                    instalment.paymentOrder());
        }
    }
}
