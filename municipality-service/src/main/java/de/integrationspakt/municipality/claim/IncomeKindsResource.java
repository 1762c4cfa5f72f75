package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.http.Problems;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The kinds of income set against cost, for everybody with a token. */
@Path("/income-kinds")
@Tag(name = "Claims")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class IncomeKindsResource {
    private final Problems problems;

    IncomeKindsResource(Problems problems) {
        this.problems = problems;
    }

    /** A kind of income. */
    @Schema(name = "IncomeKind")
    public record KindView(
            Income.Kind code,

            @Schema(description = "German or English by Accept-Language")
            String title) {}

    /** All of them. */
    @Schema(name = "IncomeKindList")
    public record KindList(List<KindView> items, String next) {}

    @GET
    @Operation(summary = "List the kinds of income")
    @APIResponse(responseCode = "200", description = "The kinds")
    public KindList all() {
        var language = problems.locale();
        return new KindList(
                Arrays.stream(Income.Kind.values())
                        .map(kind -> new KindView(kind, kind.title(language)))
                        .toList(),
                null);
    }
}
