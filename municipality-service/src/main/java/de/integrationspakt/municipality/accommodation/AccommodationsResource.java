package de.integrationspakt.municipality.accommodation;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.key.DistrictKey;
import de.integrationspakt.kernel.table.AskedFormat;
import de.integrationspakt.kernel.table.Format;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The register of accommodations. */
@Path("/accommodations")
@Tag(name = "Accommodations")
@Produces(MediaType.APPLICATION_JSON)
public class AccommodationsResource {
    private final Accommodations accommodations;
    private final KeepAccommodation keepAccommodation;
    private final MonthlyCosts costs;
    private final AccommodationTable table;
    private final Caller caller;

    AccommodationsResource(
            Accommodations accommodations,
            KeepAccommodation keepAccommodation,
            MonthlyCosts costs,
            AccommodationTable table,
            Caller caller) {
        this.accommodations = accommodations;
        this.keepAccommodation = keepAccommodation;
        this.costs = costs;
        this.table = table;
        this.caller = caller;
    }

    /** What a municipality says of an accommodation. */
    @Schema(name = "AccommodationGiven")
    public record AccommodationGiven(
            @NotNull Ags ags,

            @NotBlank @Size(max = 30) @Schema(examples = "KH-01", description = "The municipality's own; stays")
            String number,

            @NotBlank @Size(max = 200) @Schema(examples = "Charlottenstraße")
            String name,

            @Size(max = 200) String address,

            @NotNull AccommodationKind kind,
            @NotNull Tenure tenure,

            @NotNull @Min(1) @Max(10_000) @Schema(examples = "40")
            Integer places,

            @NotNull
            @DecimalMin("0.01")
            @DecimalMax("9999999.99")
            @Schema(examples = "620.50", description = "Living space")
            BigDecimal squareMetres,

            @NotNull @Schema(examples = "2016-03-01") LocalDate openedOn,

            @Schema(description = "Last day; null while open")
            LocalDate closedOn) {

        AccommodationContent content() {
            return new AccommodationContent(
                    number.strip(), name, address, kind, tenure, places, squareMetres, openedOn, closedOn);
        }
    }

    /** An accommodation. */
    @Schema(name = "Accommodation")
    public record AccommodationView(
            UUID id,
            Ags ags,
            String number,
            String name,
            String address,
            AccommodationKind kind,
            Tenure tenure,
            int places,
            BigDecimal squareMetres,
            LocalDate openedOn,
            LocalDate closedOn,

            @Schema(description = "Each amount holds until the next of its category")
            List<MonthlyCostsResource.CostView> monthlyCosts) {

        static AccommodationView of(Accommodation one, List<MonthlyCosts.MonthlyCost> costs) {
            var content = one.content();
            return new AccommodationView(
                    one.id(),
                    one.ags(),
                    content.number(),
                    content.name(),
                    content.address(),
                    content.kind(),
                    content.tenure(),
                    content.places(),
                    content.squareMetres(),
                    content.openedOn(),
                    content.closedOn(),
                    costs.stream()
                            .filter(cost -> cost.accommodation().equals(one.id()))
                            .map(MonthlyCostsResource.CostView::of)
                            .toList());
        }
    }

    /** A page of accommodations. */
    @Schema(name = "AccommodationPage")
    public record AccommodationPage(List<AccommodationView> items, String next) {}

    @POST
    @RolesAllowed({Roles.MUNICIPALITY, Roles.DISTRICT})
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Enter an accommodation", description = "By the municipality, or its district on its behalf.")
    @APIResponse(
            responseCode = "201",
            description = "The accommodation",
            content = @Content(schema = @Schema(implementation = AccommodationView.class)))
    public RestResponse<AccommodationView> enter(@NotNull @Valid AccommodationGiven accommodation) {
        var made = keepAccommodation.enter(accommodation.ags(), accommodation.content(), caller);
        return ETags.tagged(RestResponse.Status.CREATED, AccommodationView.of(made, List.of()), made.version());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.MUNICIPALITY, Roles.DISTRICT})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change what is said of an accommodation", description = "Municipality and number stay.")
    @APIResponse(
            responseCode = "200",
            description = "The accommodation",
            content = @Content(schema = @Schema(implementation = AccommodationView.class)))
    public RestResponse<AccommodationView> edit(
            @RestPath UUID id,
            @Parameter(description = "ETag of the version that was read") @RestHeader("If-Match") String ifMatch,
            @NotNull @Valid AccommodationGiven accommodation) {
        if (!accommodations.require(id).ags().equals(accommodation.ags())) throw new Invalid("/ags", "field.stays");
        var changed = keepAccommodation.edit(id, accommodation.content(), ifMatch, caller);
        return view(changed);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.MUNICIPALITY,
        Roles.DISTRICT,
        Roles.STATISTICS_OFFICE,
        Roles.MINISTRY,
        Roles.GRANT_OFFICER,
        Roles.AUDITOR,
        Roles.LOCAL_AUDITOR
    })
    @Operation(summary = "Read an accommodation")
    @APIResponse(
            responseCode = "200",
            description = "The accommodation",
            content = @Content(schema = @Schema(implementation = AccommodationView.class)))
    public RestResponse<AccommodationView> one(@RestPath UUID id) {
        var known = accommodations.require(id);
        caller.mustReach(known.ags());
        return view(known);
    }

    private RestResponse<AccommodationView> view(Accommodation one) {
        return ETags.tagged(AccommodationView.of(one, costs.of(new UUID[] {one.id()})), one.version());
    }

    @GET
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
            summary = "List the accommodations of the caller's units",
            description = "By municipality and number. CSV and XLSX are whole and can be imported again.")
    @APIResponse(
            responseCode = "200",
            description = "Accommodations",
            content = @Content(schema = @Schema(implementation = AccommodationPage.class)))
    public Response list(
            @Parameter(example = "08116033") @RestQuery Ags ags,
            @Parameter(example = "08116") @RestQuery DistrictKey district,
            @RestQuery AccommodationKind kind,
            @RestQuery Tenure tenure,
            @Parameter(description = "Only those open on this day") @RestQuery LocalDate openOn,
            @BeanParam AskedFormat asked,
            @BeanParam Paging paging) {
        var search = new Accommodations.Search(ags, district, kind, tenure, openOn);
        var format = asked.among(Format.JSON, Format.CSV, Format.XLSX);
        if (format != Format.JSON) return table.answer(format, search, caller);
        var found = accommodations.list(search, caller, paging.after().orElse(""), paging.limit() + 1);
        var amounts = costs.of(found.stream().map(Accommodation::id).toArray(UUID[]::new));
        return Response.ok(Page.of(
                        found,
                        paging,
                        one -> AccommodationView.of(one, amounts),
                        one -> one.ags() + "/" + one.content().number()))
                .build();
    }
}
