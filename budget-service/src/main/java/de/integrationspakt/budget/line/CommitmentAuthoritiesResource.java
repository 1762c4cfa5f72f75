package de.integrationspakt.budget.line;

import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import de.integrationspakt.kernel.money.Money;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** What may be promised for later years. Granted and taken back by movements of kind AUTHORITY. */
@Path("/commitment-authorities")
@Tag(name = "Budget lines")
public class CommitmentAuthoritiesResource {

    private final CommitmentAuthorities authorities;

    CommitmentAuthoritiesResource(CommitmentAuthorities authorities) {
        this.authorities = authorities;
    }

    @GET
    @RolesAllowed({Roles.MINISTRY, Roles.TREASURER, Roles.GRANT_OFFICER, Roles.AUDITOR})
    @Operation(summary = "Commitment authorities by line and due year: granted, used, available")
    public Page<AuthorityView> list(
            @RestQuery String budgetLine, @RestQuery Integer dueYear, @BeanParam Paging paging) {
        var rows = authorities.after(paging.after().orElse(""), budgetLine, dueYear, paging.limit() + 1);
        return Page.of(rows, paging, AuthorityView::of, CommitmentAuthorities.Authority::key);
    }

    /** What a line may promise for a year. */
    @Schema(name = "CommitmentAuthority", description = "granted = used + available")
    public record AuthorityView(
            @Schema(examples = "IM-2017") String budgetLine,
            @Schema(examples = "2018") int dueYear,
            Money granted,

            @Schema(description = "Promised, and neither given back nor fallen due")
            Money used,

            Money available) {

        static AuthorityView of(CommitmentAuthorities.Authority authority) {
            return new AuthorityView(
                    authority.budgetLine(),
                    authority.dueYear(),
                    Money.ofCents(authority.usedCents() + authority.availableCents()),
                    Money.ofCents(authority.usedCents()),
                    Money.ofCents(authority.availableCents()));
        }
    }
}
