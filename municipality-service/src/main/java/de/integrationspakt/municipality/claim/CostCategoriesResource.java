package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.time.Berlin;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The catalogue of cost categories, for everybody with a token. */
@Path("/cost-categories")
@Tag(name = "Claims")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class CostCategoriesResource {
    private final CostCategories categories;
    private final Clock clock;

    CostCategoriesResource(CostCategories categories, Clock clock) {
        this.categories = categories;
        this.clock = clock;
    }

    /** A kind of cost. */
    @Schema(name = "CostCategory")
    public record CategoryView(
            @Schema(examples = "HEATING_AND_OPERATING") String code,

            @Schema(examples = "Heating and operating cost", description = "German or English by Accept-Language")
            String title,

            CostBlock block,
            Eligibility eligibility) {}

    /** All of them: a catalogue has no pages. */
    public record CategoryList(List<CategoryView> items, String next) {}

    @GET
    @Operation(summary = "List the cost categories")
    @APIResponse(responseCode = "200", description = "The catalogue of the day")
    public CategoryList all(
            @Parameter(description = "As on this day; today if not given") @RestQuery LocalDate on,
            @Context HttpHeaders headers) {
        var language = Language.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return new CategoryList(
                categories.on(on == null ? Berlin.today(clock) : on).stream()
                        .map(c -> new CategoryView(c.code(), c.title(language), c.block(), c.eligibility()))
                        .toList(),
                null);
    }
}
