package de.integrationspakt.budget.payment;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What the bank says of payments. */
@Path("/payment-status-imports")
@Tag(name = "Payments")
public class PaymentStatusImportsResource {

    private final StatusImports imports;
    private final ImportBankStatus importBankStatus;
    private final Caller caller;

    PaymentStatusImportsResource(StatusImports imports, ImportBankStatus importBankStatus, Caller caller) {
        this.imports = imports;
        this.importBankStatus = importBankStatus;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.TREASURER)
    @Consumes(MediaType.APPLICATION_XML)
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Take a message of the bank: pain.002.001.10 or camt.054.001.08",
            description = "Executed payments are booked as paid. What was rejected is free for another order, what came"
                    + " back is set aside again. The same file again changes nothing and gets the first report.")
    public ImportView take(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_XML,
                                            schema = @Schema(implementation = String.class)))
                    byte[] content,
            @RestQuery boolean dryRun) {
        var imported = importBankStatus.take(content, caller.subject());
        return ImportView.of(imported.of(), imported.entries(), imported.repeated(), imported.balances());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.TREASURER, Roles.MINISTRY, Roles.AUDITOR})
    @Operation(summary = "A message of the bank and what came of it")
    public ImportView get(@RestPath UUID id) {
        return ImportView.of(imports.require(id), imports.entries(id), false, null);
    }

    @GET
    @RolesAllowed({Roles.TREASURER, Roles.MINISTRY, Roles.AUDITOR})
    @Operation(summary = "Messages of the bank, oldest first, without their entries")
    public Page<ImportView> list(@BeanParam Paging paging) {
        return Page.of(
                imports.after(paging.afterId(), paging.limit() + 1),
                paging,
                taken -> ImportView.of(taken, null, false, null),
                taken -> taken.id().toString());
    }

    /** A message of the bank. */
    @Schema(name = "PaymentStatusImport")
    public record ImportView(
            UUID id,
            BankFile.Kind kind,
            @Schema(examples = "2017121100042") String messageId,

            @Schema(description = "This file was taken before; nothing happened now")
            boolean repeated,

            String importedBy,
            Instant importedAt,

            @Schema(
                    description =
                            "Each piece of news in the order of the file; news of an order are news of its payments")
            List<EntryView> entries,

            @Schema(description = "Of the lines it speaks of, after the booking; only where one was made")
            List<LinePosition> balances) {

        static ImportView of(
                StatusImport taken, List<StatusEntry> entries, boolean repeated, List<LinePosition> balances) {
            return new ImportView(
                    taken.id(),
                    taken.kind(),
                    taken.messageId(),
                    repeated,
                    taken.importedBy(),
                    taken.importedAt(),
                    entries == null ? null : entries.stream().map(EntryView::of).toList(),
                    balances);
        }
    }

    /** A piece of news and what came of it. */
    @Schema(name = "PaymentStatusEntry")
    public record EntryView(
            @Schema(description = "As the bank gives it") String reference,
            BankNews.Kind news,

            @Schema(
                    description =
                            "MATCHED: taken. NOTED: nothing final. ALREADY_KNOWN: nothing new. The others changed nothing and ask for a look")
            StatusEntry.Outcome outcome,

            UUID paymentOrder,
            @Schema(examples = "1") Integer number,

            @Schema(examples = "4500.50") String amount,

            @Schema(examples = "EUR") String currency,
            LocalDate on,
            @Schema(examples = "AC04") String reason,
            String reasonText) {

        static EntryView of(StatusEntry entry) {
            var news = entry.news();
            return new EntryView(
                    news.reference(),
                    news.kind(),
                    entry.outcome(),
                    entry.paymentOrder(),
                    entry.number(),
                    news.amount() == null ? null : plain(news.amount()),
                    news.currency(),
                    news.on(),
                    news.reason() == null ? null : news.reason().code(),
                    news.reason() == null ? null : news.reason().text());
        }

        private static String plain(BigDecimal amount) {
            return amount.setScale(Math.max(2, amount.stripTrailingZeros().scale()))
                    .toPlainString();
        }
    }
}
