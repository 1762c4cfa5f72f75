package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.http.Problems;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** How the catalogue of cost categories came to be, and how it changes. */
@Path("/cost-category-versions")
@Tag(name = "Claims")
@Produces(MediaType.APPLICATION_JSON)
public class CostCategoryVersionsResource {
    private final CostCategories categories;
    private final ProposeCategory proposeCategory;
    private final DecideCategory decideCategory;
    private final Problems problems;
    private final Caller caller;

    CostCategoryVersionsResource(
            CostCategories categories,
            ProposeCategory proposeCategory,
            DecideCategory decideCategory,
            Problems problems,
            Caller caller) {
        this.categories = categories;
        this.proposeCategory = proposeCategory;
        this.decideCategory = decideCategory;
        this.problems = problems;
        this.caller = caller;
    }

    /** A version of a kind of cost. */
    @Schema(name = "CostCategoryVersion")
    public record VersionView(
            UUID id,
            @Schema(examples = "SECURITY") String code,

            @Schema(description = "German or English by Accept-Language")
            String title,

            CostBlock block,
            Eligibility eligibility,
            LocalDate validFrom,

            @Schema(description = "Last day, null while it holds")
            LocalDate validTo,

            CostCategory.Status status) {

        static VersionView of(CostCategory version, Locale language) {
            return new VersionView(
                    version.id(),
                    version.code(),
                    version.title(language),
                    version.block(),
                    version.eligibility(),
                    version.validFrom(),
                    version.validTo(),
                    version.status());
        }
    }

    /** All of them: a catalogue has no pages. */
    @Schema(name = "CostCategoryVersionList")
    public record VersionList(List<VersionView> items, String next) {}

    /** What the ministry proposes. */
    @Schema(name = "NewCostCategoryVersion")
    public record NewVersion(
            @NotNull @Pattern(regexp = "^[A-Z][A-Z0-9_]{0,39}$") @Schema(examples = "SECURITY")
            String code,

            @NotNull CostBlock block,
            @NotNull Eligibility eligibility,

            @NotBlank @Size(max = 200) @Schema(examples = "Sicherheitsdienst")
            String titleDe,

            @NotBlank @Size(max = 200) @Schema(examples = "Security")
            String titleEn,

            @NotNull @Schema(description = "First day; the version before ends the day before", examples = "2027-01-01")
            LocalDate validFrom) {

        CostCategory.Content content() {
            return new CostCategory.Content(code, block, eligibility, titleDe, titleEn, validFrom);
        }
    }

    @GET
    @Authenticated
    @Operation(summary = "List the versions of the cost categories, proposed ones too")
    @APIResponse(responseCode = "200", description = "The versions")
    public VersionList all(
            @Parameter(description = "Of this category alone", example = "SECURITY") @RestQuery String code) {
        var language = problems.locale();
        return new VersionList(
                categories.versions(code).stream()
                        .map(version -> VersionView.of(version, language))
                        .toList(),
                null);
    }

    @POST
    @RolesAllowed(Roles.MINISTRY)
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Propose a cost category, or another version of one")
    @APIResponse(
            responseCode = "201",
            description = "The version, PROPOSED",
            content = @Content(schema = @Schema(implementation = VersionView.class)))
    public RestResponse<VersionView> propose(@NotNull @Valid NewVersion version) {
        return RestResponse.status(
                RestResponse.Status.CREATED, view(proposeCategory.propose(version.content(), caller)));
    }

    @POST
    @Path("/{id}/approval")
    @RolesAllowed(Roles.MINISTRY)
    @Idempotent
    @Operation(summary = "Put a version into force as the second person")
    @APIResponse(responseCode = "200", description = "The version, IN_FORCE")
    public VersionView approve(@RestPath UUID id) {
        return view(decideCategory.approve(id, caller));
    }

    @POST
    @Path("/{id}/rejection")
    @RolesAllowed(Roles.MINISTRY)
    @Idempotent
    @Operation(summary = "Drop a proposed version")
    @APIResponse(responseCode = "200", description = "The version, REJECTED")
    public VersionView reject(@RestPath UUID id) {
        return view(decideCategory.reject(id, caller));
    }

    private VersionView view(CostCategory version) {
        return VersionView.of(version, problems.locale());
    }
}
