package de.integrationspakt.budget.line;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.http.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The account a line pays from. */
@Path("/budget-lines/{code}/debtor-account")
@Tag(name = "Payments")
public class DebtorAccountResource {

    private final BudgetLines lines;
    private final PutDebtorAccount putDebtorAccount;
    private final Caller caller;

    DebtorAccountResource(BudgetLines lines, PutDebtorAccount putDebtorAccount, Caller caller) {
        this.lines = lines;
        this.putDebtorAccount = putDebtorAccount;
        this.caller = caller;
    }

    @PUT
    @RolesAllowed(Roles.TREASURER)
    @Operation(
            summary = "Name or change the account a budget line pays from",
            description = "Who changes it may not release a payment from it.")
    @APIResponse(
            responseCode = "200",
            description = "Named, changed, or as it was",
            content = @Content(schema = @Schema(implementation = DebtorAccountView.class)))
    public RestResponse<DebtorAccountView> put(
            @RestPath String code,
            @NotNull @Valid DebtorAccountRequest request,
            @RestHeader("If-Match") String ifMatch) {
        var line = putDebtorAccount.put(code, request.name(), request.iban(), request.bic(), ifMatch, caller.subject());
        return ETags.tagged(DebtorAccountView.of(line.debtor()), line.version());
    }

    @GET
    @RolesAllowed({Roles.TREASURER, Roles.AUDITOR, Roles.MINISTRY})
    @Operation(summary = "The account a budget line pays from; 404 when it is the state's common one")
    @APIResponse(
            responseCode = "200",
            description = "The account",
            content = @Content(schema = @Schema(implementation = DebtorAccountView.class)))
    public RestResponse<DebtorAccountView> get(@RestPath String code) {
        var line = lines.findByIdOptional(code).orElseThrow(() -> new NotFound("budget line", code));
        if (line.debtor() == null) throw new NotFound("debtor account", code);
        return ETags.tagged(DebtorAccountView.of(line.debtor()), line.version());
    }

    /** A bank account of the state. */
    @Schema(name = "DebtorAccountRequest")
    public record DebtorAccountRequest(
            @NotBlank @Size(max = 70) @Schema(examples = "Landesoberkasse Baden-Württemberg")
            String name,

            @NotBlank @Size(max = 42) @Schema(examples = "DE02 6005 0101 0002 0343 04")
            String iban,

            @Pattern(regexp = "[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?")
            @Schema(examples = "SOLADEST600", description = "None: the bank is found by the IBAN")
            String bic) {}

    /** The account a line pays from. */
    @Schema(name = "DebtorAccount")
    public record DebtorAccountView(String name, String iban, String bic, String changedBy, Instant changedAt) {

        static DebtorAccountView of(DebtorAccount account) {
            return new DebtorAccountView(
                    account.name(), account.iban(), account.bic(), account.changedBy(), account.changedAt());
        }
    }
}
