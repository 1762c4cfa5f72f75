package de.integrationspakt.budget.report;

import de.integrationspakt.budget.Visible;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.money.Money;
import de.integrationspakt.kernel.report.Filters;
import de.integrationspakt.kernel.report.MomentParameters;
import de.integrationspakt.kernel.report.Period;
import de.integrationspakt.kernel.report.Sealed;
import de.integrationspakt.kernel.table.Column;
import de.integrationspakt.kernel.table.Format;
import de.integrationspakt.kernel.table.Table;
import de.integrationspakt.kernel.table.Tables;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The movements of accounts, each with the balance after it (Sachbuch). */
@Path("/reports/movements")
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
@Tag(name = "Reports")
public class MovementsResource {

    private static final Table<ReadMovements.Movement> TABLE = Table.list(
                    "movements",
                    "Kontobewegungen",
                    "Account movements",
                    Column.<ReadMovements.Movement>text(
                            "budgetLine", "Haushaltsstelle", "Budget line", row -> row.account()
                                    .budgetLine()),
                    Column.<ReadMovements.Movement>text("holder", "Empfänger", "Holder", row -> row.account()
                            .holder()),
                    Column.<ReadMovements.Movement>text(
                            "account", "Konto", "Account", row -> row.account().kind()),
                    Column.number("number", "Nummer", "Number", ReadMovements.Movement::number),
                    Column.instant("at", "Gebucht am", "Booked at", ReadMovements.Movement::at),
                    Column.date("effectiveOn", "Wertstellung", "Effective on", ReadMovements.Movement::effectiveOn),
                    Column.text("kind", "Art", "Kind", ReadMovements.Movement::kind),
                    Column.text("subject", "Gebucht für", "Booked for", ReadMovements.Movement::subject),
                    Column.<ReadMovements.Movement>text(
                            "otherHolder",
                            "Gegenkonto Empfänger",
                            "Other holder",
                            row -> row.other() == null ? null : row.other().holder()),
                    Column.<ReadMovements.Movement>text(
                            "otherAccount",
                            "Gegenkonto",
                            "Other account",
                            row -> row.other() == null ? null : row.other().kind()),
                    Column.money("amount", "Betrag", "Amount", ReadMovements.Movement::cents),
                    Column.money("balance", "Saldo", "Balance", ReadMovements.Movement::balanceCents))
            .rowsUnder("movements");

    private final AskLedger askLedger;
    private final ReadMovements readMovements;
    private final Tables tables;
    private final Caller caller;

    MovementsResource(AskLedger askLedger, ReadMovements readMovements, Tables tables, Caller caller) {
        this.askLedger = askLedger;
        this.readMovements = readMovements;
        this.tables = tables;
        this.caller = caller;
    }

    @GET
    @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.XLSX_TYPE, Format.NDJSON_TYPE})
    @Operation(
            summary = "Movements of accounts with the balance after each; a holder sees its own",
            description = "In the order they were booked in. A period begins with what each account held before it"
                    + " (OPENING). An amount below zero left the account.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = {
                @Content(mediaType = Format.JSON_TYPE, schema = @Schema(implementation = MovementsView.class)),
                @Content(mediaType = Format.CSV_TYPE, schema = @Schema(implementation = String.class)),
                @Content(mediaType = Format.XLSX_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Format.NDJSON_TYPE, schema = @Schema(implementation = String.class))
            })
    public Response read(
            @RestQuery String budgetLine,
            @RestQuery Holder holder,
            @RestQuery LocalDate from,
            @RestQuery LocalDate to,
            @BeanParam MomentParameters asked) {
        var format = asked.among(Format.JSON, Format.CSV, Format.XLSX, Format.NDJSON);
        if (holder != null) caller.mustReach(holder);
        var period = new Period(from, to);
        var question = askLedger.ask(
                "movements",
                asked.asOf(),
                new Filters()
                        .and("budgetLine", budgetLine)
                        .and("holder", holder)
                        .and("from", from)
                        .and("to", to));
        var filter = new Accounts.Filter(budgetLine, holder == null ? null : holder.value(), Visible.units(caller));
        return tables.answer(
                format,
                TABLE.with("movements", question.notes()),
                readMovements.upTo(question.number(), filter, period));
    }

    /** The report as JSON; written row by row. */
    @Schema(name = "MovementsReport")
    public record MovementsView(
            @Schema(examples = "movements") String report,

            @Schema(description = "The filters that were given")
            Map<String, String> asked,

            String askedBy,
            Instant askedAt,
            Instant asOf,

            @Schema(examples = "4711", description = "The last transfer that counts")
            long ledgerNumber,

            @Schema(description = "Null until a seal covers it, some seconds later")
            Sealed seal,

            List<MovementView> movements,

            @Schema(description = "How many rows; an answer without it was cut")
            long rows) {}

    /** A movement of an account; what belongs to a transfer is null in an OPENING. */
    @Schema(name = "Movement")
    public record MovementView(
            String budgetLine,
            @Schema(description = "Empty: the line itself") String holder,
            @Schema(examples = "SHARE") String account,
            Long number,
            Instant at,
            @Schema(description = "Value date") LocalDate effectiveOn,
            @Schema(examples = "RESERVE") String kind,
            String subject,
            String otherHolder,
            @Schema(examples = "RESERVED") String otherAccount,
            Money amount,
            Money balance) {}
}
