package de.integrationspakt.budget.recovery;

import de.integrationspakt.budget.ledger.Statement;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.money.Amount;
import de.integrationspakt.kernel.money.Money;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** What becomes of decided money: paid back, or taken from the holder's share. Withholding it from payments is theirs. */
@Path("/recoveries/{id}")
@Tag(name = "Recoveries")
public class RecoveryBookingsResource {

    private final BookRepayment bookRepayment;
    private final CoverFromShare coverFromShare;
    private final Entries entries;
    private final Statement statement;
    private final Caller caller;

    RecoveryBookingsResource(
            BookRepayment bookRepayment,
            CoverFromShare coverFromShare,
            Entries entries,
            Statement statement,
            Caller caller) {
        this.bookRepayment = bookRepayment;
        this.coverFromShare = coverFromShare;
        this.entries = entries;
        this.statement = statement;
        this.caller = caller;
    }

    @POST
    @Path("/repayments")
    @RolesAllowed(Roles.TREASURER)
    @Idempotent
    @Operation(
            summary = "Book what the holder has paid back, in full or in part",
            description = "409 ABOVE_OPEN above what is open and not withheld by a payment order already.")
    @APIResponse(
            responseCode = "200",
            description = "Booked",
            content = @Content(schema = @Schema(implementation = RecoveryView.class)))
    public RestResponse<RecoveryView> repay(
            @RestPath UUID id,
            @NotNull @Valid RepaymentRequest request,
            @RestHeader("If-Match") String ifMatch,
            @RestQuery boolean dryRun) {
        var recovery = bookRepayment.book(
                id, request.amount().cents(), request.receivedOn(), request.reference(), ifMatch, caller.subject());
        return booked(recovery);
    }

    @POST
    @Path("/share-settlements")
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @Operation(
            summary =
                    "Take a claw-back, as another officer than who decided it, from the holder's share that became free",
            description = "409 INSUFFICIENT_FUNDS when less of the share is free, ONLY_CLAW_BACKS for what was paid.")
    @APIResponse(
            responseCode = "200",
            description = "Booked",
            content = @Content(schema = @Schema(implementation = RecoveryView.class)))
    public RestResponse<RecoveryView> coverFromShare(
            @RestPath UUID id,
            @NotNull @Valid ShareSettlementRequest request,
            @RestHeader("If-Match") String ifMatch,
            @RestQuery boolean dryRun) {
        var recovery = coverFromShare.cover(id, request.amount().cents(), request.reason(), ifMatch, caller.subject());
        return booked(recovery);
    }

    private RestResponse<RecoveryView> booked(Recovery recovery) {
        var balances = statement.balances(recovery.budgetLine(), recovery.holder());
        return ETags.tagged(
                RecoveryView.of(recovery, entries.of(List.of(recovery.id())), balances.orElse(null)),
                recovery.version());
    }

    /** What is taken from the share. */
    @Schema(name = "ShareSettlementRequest")
    public record ShareSettlementRequest(
            @NotNull @Amount(minCents = 1) Money amount,

            @NotNull @Size(min = 1, max = 200) @Schema(examples = "Antrag zurückgenommen, Anteil wieder frei")
            String reason) {}

    /** What came back. */
    @Schema(name = "RepaymentRequest")
    public record RepaymentRequest(
            @NotNull @Amount(minCents = 1) Money amount,

            @NotNull @Schema(description = "Value date; not in the future")
            LocalDate receivedOn,

            @NotNull @Size(min = 1, max = 200) @Schema(examples = "Kontoauszug 2018-231, Zeile 4")
            String reference) {}
}
