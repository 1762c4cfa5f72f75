package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.http.Problems;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The code lists of measures with their titles, for everybody with a token. */
@Path("/measure-codes")
@Tag(name = "Measures")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class MeasureCodesResource {
    private final Problems problems;

    MeasureCodesResource(Problems problems) {
        this.problems = problems;
    }

    /** A code and its title. */
    @Schema(name = "MeasureCode")
    public record Code(
            @Schema(examples = "WOMEN") String code,

            @Schema(examples = "women", description = "German or English by Accept-Language")
            String title) {}

    /** All lists. */
    @Schema(name = "MeasureCodes")
    public record Codes(List<Code> targetGroups, List<Code> costKinds, List<Code> financingKinds) {}

    @GET
    @Operation(summary = "Read the code lists of measures")
    @APIResponse(responseCode = "200", description = "Target groups, kinds of cost, kinds of financing")
    public Codes all() {
        return new Codes(
                codes(TargetGroup.values(), TargetGroup::title),
                codes(CostKind.values(), CostKind::title),
                codes(FinancingKind.values(), FinancingKind::title));
    }

    private <E extends Enum<E>> List<Code> codes(E[] values, BiFunction<E, Locale, String> title) {
        return Arrays.stream(values)
                .map(value -> new Code(value.name(), title.apply(value, problems.locale())))
                .toList();
    }
}
