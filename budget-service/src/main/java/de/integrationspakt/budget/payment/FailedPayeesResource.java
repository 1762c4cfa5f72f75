package de.integrationspakt.budget.payment;

import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Malformed;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.money.Money;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whom a payment did not reach, and what to do. */
@Path("/payees/failed")
@Tag(name = "Payments")
public class FailedPayeesResource {

    private static final UUID FIRST = new UUID(0, 0);

    private final FailedPayments failedPayments;

    FailedPayeesResource(FailedPayments failedPayments) {
        this.failedPayments = failedPayments;
    }

    @GET
    @RolesAllowed({Roles.TREASURER, Roles.AUDITOR, Roles.MINISTRY})
    @Operation(
            summary = "Payments that were rejected or came back and that no later order has taken up, by payee",
            description = "Where account, name or address are wrong nothing more is paid to the payee until one of them"
                    + " is changed; then the next order pays it.")
    public Page<FailedPayeeView> list(@BeanParam Paging paging) {
        var after = paging.after().orElse("|" + FIRST + "|0").split("\\|", -1);
        try {
            return Page.of(
                    failedPayments.open(
                            after[0], UUID.fromString(after[1]), Integer.parseInt(after[2]), paging.limit() + 1),
                    paging,
                    FailedPayeeView::of,
                    failed -> failed.payee() + "|" + failed.paymentOrder() + "|" + failed.number());
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException foreign) {
            throw new Malformed("/cursor", "field.cursor");
        }
    }

    /** Whom a payment did not reach. */
    @Schema(name = "FailedPayee")
    public record FailedPayeeView(
            Holder payee,
            @Schema(description = "With which it failed") String name,

            @Schema(description = "With which it failed", examples = "DE89370400440532013000")
            String iban,

            UUID paymentOrder,
            @Schema(examples = "1") int number,
            @Schema(examples = "ILA-2017") String budgetLine,
            PaymentStatus status,
            LocalDate failedOn,
            @Schema(examples = "AC04") String reason,
            String reasonText,
            @Schema(description = "Still to be paid") Money open,
            NextStep nextStep,

            @Schema(description = "No order pays the payee until name, IBAN or address is changed")
            boolean heldBack) {

        static FailedPayeeView of(FailedPayments.Failed failed) {
            return new FailedPayeeView(
                    new Holder(failed.payee()),
                    failed.name(),
                    failed.iban(),
                    failed.paymentOrder(),
                    failed.number(),
                    failed.budgetLine(),
                    failed.status(),
                    failed.failedOn(),
                    failed.reason().code(),
                    failed.reason().text(),
                    Money.ofCents(failed.openCents()),
                    NextStep.after(failed.reason().code()),
                    failed.isHeldBack());
        }
    }
}
