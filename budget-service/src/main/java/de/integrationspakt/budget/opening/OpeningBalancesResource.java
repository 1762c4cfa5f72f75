package de.integrationspakt.budget.opening;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import de.integrationspakt.kernel.http.WrongState;
import de.integrationspakt.kernel.money.Money;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Opening balances taken over from the books kept before. */
@Path("/opening-balances")
@Tag(name = "Opening balances")
public class OpeningBalancesResource {

    private final PrepareOpening prepareOpening;
    private final BookOpening bookOpening;
    private final RejectOpening rejectOpening;
    private final Openings openings;
    private final Caller caller;

    OpeningBalancesResource(
            PrepareOpening prepareOpening,
            BookOpening bookOpening,
            RejectOpening rejectOpening,
            Openings openings,
            Caller caller) {
        this.prepareOpening = prepareOpening;
        this.bookOpening = bookOpening;
        this.rejectOpening = rejectOpening;
        this.openings = openings;
        this.caller = caller;
    }

    @POST
    @Consumes("text/csv")
    @RolesAllowed({Roles.MINISTRY, Roles.GRANT_OFFICER})
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Prepare opening balances from a CSV file, for a second officer to approve",
            description =
                    "Columns budgetLine;holder;allocated;reserved;paid;reference, last row TOTAL;<rows>;<allocated>;<reserved>;<paid>."
                            + " UTF-8, amounts in euro with comma or point. A file is taken whole or refused with every wrong row named;"
                            + " dryRun=true only checks it.")
    @APIResponse(
            responseCode = "201",
            description = "Prepared; nothing is booked yet",
            content = @Content(schema = @Schema(implementation = OpeningView.class)))
    public OpeningView prepare(
            byte[] file,
            @RestQuery @Parameter(required = true, description = "Day up to which the old books were kept")
                    LocalDate keyDate) {
        return view(prepareOpening.prepare(file == null ? new byte[0] : file, keyDate, caller.subject()));
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed({Roles.MINISTRY, Roles.GRANT_OFFICER})
    @Idempotent
    @Operation(
            summary = "Book prepared opening balances; by another officer than prepared them",
            description = "All at once, into lines that have moved by nothing but their appropriation.")
    public OpeningView approve(@RestPath UUID id) {
        return view(bookOpening.book(id, caller.subject()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}/rejection")
    @RolesAllowed({Roles.MINISTRY, Roles.GRANT_OFFICER})
    @Idempotent
    @Operation(summary = "Set prepared opening balances aside")
    public OpeningView reject(@RestPath UUID id, @NotNull @Valid RejectionRequest request) {
        return view(rejectOpening.reject(id, request.reason(), caller.subject()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.MINISTRY, Roles.GRANT_OFFICER, Roles.TREASURER, Roles.AUDITOR})
    @Operation(summary = "One taking over, with what it did to each line")
    public OpeningView get(@RestPath UUID id) {
        return view(openings.require(id));
    }

    @GET
    @RolesAllowed({Roles.MINISTRY, Roles.GRANT_OFFICER, Roles.TREASURER, Roles.AUDITOR})
    @Operation(summary = "Takings over, oldest first")
    public Page<OpeningView> list(@RestQuery OpeningStatus status, @BeanParam Paging paging) {
        var after = paging.afterId();
        return Page.of(openings.after(after, status, paging.limit() + 1), paging, this::view, opening -> opening.id()
                .toString());
    }

    @GET
    @Path("/{id}/protocol")
    @Produces("text/plain;charset=UTF-8")
    @RolesAllowed({Roles.MINISTRY, Roles.GRANT_OFFICER, Roles.TREASURER, Roles.AUDITOR})
    @Operation(summary = "The protocol of a booked taking over, in German; always the same bytes")
    public String protocol(@RestPath UUID id) {
        var opening = openings.require(id);
        if (opening.status() != OpeningStatus.BOOKED) throw new WrongState(opening.status(), OpeningStatus.BOOKED);
        return OpeningProtocol.of(opening, openings.lines(id), openings.rows(id));
    }

    @GET
    @Path("/{id}/file")
    @Produces("text/csv")
    @RolesAllowed({Roles.MINISTRY, Roles.GRANT_OFFICER, Roles.TREASURER, Roles.AUDITOR})
    @Operation(summary = "The file as it was sent, byte for byte")
    public byte[] file(@RestPath UUID id) {
        return openings.content(id);
    }

    private OpeningView view(Opening opening) {
        return OpeningView.of(opening, openings.lines(opening.id()));
    }

    /** Why it is set aside. */
    @Schema(name = "OpeningRejectionRequest")
    public record RejectionRequest(
            @NotNull @Size(min = 1, max = 500) @Schema(examples = "Falscher Stichtag")
            String reason) {}

    /** A taking over of opening balances. */
    @Schema(name = "OpeningBalances")
    public record OpeningView(
            UUID id,
            LocalDate keyDate,
            OpeningStatus status,
            @Schema(description = "SHA-256 of the file") String sha256,
            int rows,
            Money allocated,
            Money reserved,
            Money paid,
            String preparedBy,
            Instant preparedAt,
            String decidedBy,
            Instant decidedAt,
            @Schema(description = "Why it was rejected") String reason,

            @Schema(description = "Last number of the ledger before the bookings")
            Long numberBefore,

            @Schema(description = "Number of the last of the bookings")
            Long numberAfter,

            @Schema(description = "What the bookings did to each line; empty until booked")
            List<LineView> lines) {

        static OpeningView of(Opening opening, List<LineProof> lines) {
            var totals = opening.totals();
            return new OpeningView(
                    opening.id(),
                    opening.keyDate(),
                    opening.status(),
                    opening.sha256(),
                    totals.rows(),
                    Money.ofCents(totals.allocatedCents()),
                    Money.ofCents(totals.reservedCents()),
                    Money.ofCents(totals.paidCents()),
                    opening.preparedBy(),
                    opening.preparedAt(),
                    opening.decidedBy(),
                    opening.decidedAt(),
                    opening.reason(),
                    opening.numberBefore(),
                    opening.numberAfter(),
                    lines.stream().map(LineView::of).toList());
        }
    }

    /** A line before and after. */
    @Schema(name = "OpeningLine")
    public record LineView(
            String budgetLine,
            @Schema(description = "Not allocated before") Money unallocatedBefore,
            Money allocated,
            Money reserved,
            Money paid,
            @Schema(description = "Not allocated after") Money unallocatedAfter) {

        static LineView of(LineProof line) {
            return new LineView(
                    line.budgetLine(),
                    Money.ofCents(line.potBeforeCents()),
                    Money.ofCents(line.totals().allocatedCents()),
                    Money.ofCents(line.totals().reservedCents()),
                    Money.ofCents(line.totals().paidCents()),
                    Money.ofCents(line.potAfterCents()));
        }
    }
}
