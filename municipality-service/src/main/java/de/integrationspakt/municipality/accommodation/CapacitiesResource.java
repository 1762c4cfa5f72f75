package de.integrationspakt.municipality.accommodation;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.key.DistrictKey;
import de.integrationspakt.kernel.table.AskedFormat;
import de.integrationspakt.kernel.table.Column;
import de.integrationspakt.kernel.table.Format;
import de.integrationspakt.kernel.table.Rows;
import de.integrationspakt.kernel.table.Table;
import de.integrationspakt.kernel.table.Tables;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Who is expected, and whether there is room. */
@Path("/")
@Tag(name = "Accommodations")
@Produces(MediaType.APPLICATION_JSON)
public class CapacitiesResource {
    private static final int MOST_MONTHS = 36;

    private static final Table<Capacities.Capacity> TABLE = Table.list(
            "capacities",
            "Freie Plätze und erwartete Zugänge",
            "Free places and expected arrivals",
            Column.text("ags", "Gemeindeschlüssel", "Municipality key", Capacities.Capacity::ags),
            Column.text("month", "Monat", "Month", one -> one.month().value()),
            Column.number("places", "Plätze", "Places", Capacities.Capacity::places),
            Column.number("persons", "Personen", "Persons", Capacities.Capacity::persons),
            Column.number("free", "Freie Plätze", "Free places", Capacities.Capacity::free),
            Column.number("arrivals", "Erwartete Zugänge", "Expected arrivals", Capacities.Capacity::arrivals),
            Column.number("toCome", "Noch zu erwarten", "Still to come", Capacities.Capacity::toCome),
            Column.number(
                    "balance", "Überhang (+), Mangel (−)", "Overhang (+), shortage (−)", Capacities.Capacity::balance));

    private final ExpectArrivals expectArrivals;
    private final Capacities capacities;
    private final Tables tables;
    private final Caller caller;
    private final Clock clock;

    CapacitiesResource(
            ExpectArrivals expectArrivals, Capacities capacities, Tables tables, Caller caller, Clock clock) {
        this.expectArrivals = expectArrivals;
        this.capacities = capacities;
        this.tables = tables;
        this.caller = caller;
        this.clock = clock;
    }

    /** Who is expected. */
    @Schema(name = "ExpectedArrivals")
    public record ExpectedArrivals(
            @NotNull @Min(0) @Max(1_000_000) @Schema(examples = "12")
            Integer persons) {}

    @PUT
    @Path("expected-arrivals/{ags}/{month}")
    @RolesAllowed({Roles.DISTRICT, Roles.MINISTRY})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Say how many persons a municipality has to expect in a month")
    @APIResponse(responseCode = "200", description = "As it now is")
    public ExpectedArrivals expect(
            @Parameter(example = "08116033") @RestPath Ags ags,
            @Parameter(example = "2026-12") @RestPath Month month,
            @NotNull @Valid ExpectedArrivals arrivals) {
        expectArrivals.expect(ags, month, arrivals.persons(), caller);
        return arrivals;
    }

    /** A municipality in a month. */
    @Schema(name = "Capacity")
    public record CapacityView(
            Ags ags,
            Month month,

            @Schema(description = "Of accommodations open at the month's end", examples = "120")
            long places,

            @Schema(description = "In them, as last reported", examples = "101")
            long persons,

            @Schema(description = "places − persons", examples = "19")
            long free,

            @Schema(description = "Expected in the month", examples = "12")
            long arrivals,

            @Schema(description = "Expected and not yet among the persons, up to this month", examples = "24")
            long toCome,

            @Schema(description = "free − toCome: negative means so many places are missing", examples = "-5")
            long balance) {

        static CapacityView of(Capacities.Capacity one) {
            return new CapacityView(
                    new Ags(one.ags()),
                    one.month(),
                    one.places(),
                    one.persons(),
                    one.free(),
                    one.arrivals(),
                    one.toCome(),
                    one.balance());
        }
    }

    /** Free places against expected arrivals. */
    @Schema(name = "CapacityList")
    public record CapacityList(
            @Schema(description = "By municipality and month")
            List<CapacityView> items,

            @Schema(description = "Missing places of all municipalities short in the last month", examples = "17")
            long shortage,

            @Schema(description = "Places left over in the others", examples = "44")
            long overhang,

            String next) {}

    @GET
    @Path("capacities")
    @RolesAllowed({
        Roles.MUNICIPALITY,
        Roles.DISTRICT,
        Roles.STATISTICS_OFFICE,
        Roles.MINISTRY,
        Roles.GRANT_OFFICER,
        Roles.AUDITOR,
        Roles.LOCAL_AUDITOR
    })
    @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.XLSX_TYPE})
    @Operation(
            summary = "Free places against expected arrivals",
            description = "Of each municipality of the caller's units that has accommodations or expects somebody.")
    @APIResponse(
            responseCode = "200",
            description = "Municipalities and months",
            content = @Content(schema = @Schema(implementation = CapacityList.class)))
    public Response capacities(
            @Parameter(description = "Only this district; the whole state would be long", example = "08116") @RestQuery
                    DistrictKey district,
            @Parameter(description = "First month; this one unless given", example = "2026-12") @RestQuery Month from,
            @Parameter(description = "Last month; three on unless given", example = "2027-02") @RestQuery Month to,
            @BeanParam AskedFormat asked) {
        var present = Month.of(Berlin.today(clock));
        var first = from == null ? present : from;
        var last = to == null ? first.plus(2) : to;
        if (last.compareTo(first) < 0) throw new Invalid("/to", "field.notBefore", first);
        if (first.plus(MOST_MONTHS).compareTo(last) <= 0) throw new Invalid("/to", "field.monthsAtMost", MOST_MONTHS);
        var found = capacities.of(district, first, last, present, caller);
        var format = asked.among(Format.JSON, Format.CSV, Format.XLSX);
        if (format != Format.JSON) return tables.answer(format, TABLE, Rows.of(found));
        var atTheEnd = found.stream().filter(one -> one.month().equals(last)).toList();
        return Response.ok(new CapacityList(
                        found.stream().map(CapacityView::of).toList(),
                        atTheEnd.stream()
                                .mapToLong(one -> Math.max(0, -one.balance()))
                                .sum(),
                        atTheEnd.stream()
                                .mapToLong(one -> Math.max(0, one.balance()))
                                .sum(),
                        null))
                .build();
    }
}
