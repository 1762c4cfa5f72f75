package de.integrationspakt.budget.report;

import de.integrationspakt.budget.Visible;
import de.integrationspakt.budget.ledger.Statement;
import de.integrationspakt.kernel.access.Caller;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** What holders have in budget lines. */
@Path("/accounts")
@Tag(name = "Reports")
public class AccountsResource {

    private final Statement statement;
    private final Caller caller;

    AccountsResource(Statement statement, Caller caller) {
        this.statement = statement;
        this.caller = caller;
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
    @Operation(summary = "Shares and what became of them, read at one moment; a municipality sees its own")
    public Page<AccountView> list(@RestQuery String budgetLine, @RestQuery Holder holder, @BeanParam Paging paging) {
        var after = paging.after().orElse("/").split("/", -1);
        if (after.length != 2) throw new Malformed("/cursor", "field.cursor");
        var rows = statement.holders(
                budgetLine,
                holder == null ? null : holder.value(),
                Visible.units(caller),
                after[0],
                after[1],
                paging.limit() + 1);
        return Page.of(rows, paging, AccountView::of, row -> row.budgetLine() + "/" + row.holder());
    }

    /** What a holder has in a line: allocated = reserved + paid + available, less what has to come back. */
    @Schema(name = "Account")
    public record AccountView(
            @Schema(examples = "IM-2017") String budgetLine,
            Holder holder,
            Money allocated,
            Money reserved,
            Money paid,
            Money available,

            @Schema(description = "A claw-back beyond what the holder had left, zero or negative")
            Money receivable) {

        static AccountView of(Statement.HolderLine row) {
            var balances = row.balances();
            return new AccountView(
                    row.budgetLine(),
                    new Holder(row.holder()),
                    balances.allocated(),
                    balances.reserved(),
                    balances.paid(),
                    balances.available(),
                    Money.ofCents(balances.receivableCents()));
        }
    }
}
