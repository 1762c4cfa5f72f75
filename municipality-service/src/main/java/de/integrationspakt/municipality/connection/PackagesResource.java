package de.integrationspakt.municipality.connection;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import de.integrationspakt.kernel.http.Problems;
import de.integrationspakt.kernel.key.DistrictKey;
import de.integrationspakt.kernel.key.Holder;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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

/** Packages of measures as applicants write and everybody reads them; a check of what would be keeps nothing. */
@Path("/packages")
@Tag(name = "Packages of measures")
@Produces(MediaType.APPLICATION_JSON)
public class PackagesResource {
    private final Packages packages;
    private final DraftPackage draftPackage;
    private final EditPackage editPackage;
    private final SketchPackage sketchPackage;
    private final Problems problems;
    private final Caller caller;

    PackagesResource(
            Packages packages,
            DraftPackage draftPackage,
            EditPackage editPackage,
            SketchPackage sketchPackage,
            Problems problems,
            Caller caller) {
        this.packages = packages;
        this.draftPackage = draftPackage;
        this.editPackage = editPackage;
        this.sketchPackage = sketchPackage;
        this.problems = problems;
        this.caller = caller;
    }

    /** A new package. */
    @Schema(name = "NewPackage")
    public record NewPackage(
            @NotNull @Schema(examples = "08116033") Holder applicant,

            @Schema(
                    examples = "08116",
                    description = "Where the group lives; needed of groups and carriers, else the applicant's")
            DistrictKey district,

            @NotNull @Valid PackageWritten content) {}

    /** Steps that are checked and not kept. */
    @Schema(name = "SketchedPackage")
    public record SketchedPackage(
            @NotNull @Schema(examples = "08116", description = "Where the group lives")
            DistrictKey district,

            @NotNull @Valid PackageWritten content) {}

    @POST
    @RolesAllowed({Roles.MUNICIPALITY, Roles.DISTRICT, Roles.CARRIER})
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Begin a package of measures", description = "It may have breaks until it is published.")
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = PackageView.class)))
    public RestResponse<PackageView> draft(@NotNull @Valid NewPackage one) {
        var draft = draftPackage.draft(
                one.applicant(), one.district(), one.content().kept("/content"), caller);
        return ETags.tagged(RestResponse.Status.CREATED, PackageView.of(draft), draft.version());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.MUNICIPALITY, Roles.DISTRICT, Roles.CARRIER})
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Rewrite a draft")
    @APIResponse(
            responseCode = "200",
            description = "The package with its new content",
            content = @Content(schema = @Schema(implementation = PackageView.class)))
    public RestResponse<PackageView> edit(
            @RestPath UUID id,
            @Parameter(description = "ETag of the version that was read") @RestHeader("If-Match") String ifMatch,
            @NotNull @Valid PackageWritten content) {
        var edited = editPackage.edit(id, ifMatch, content.kept(""), caller);
        return ETags.tagged(PackageView.of(edited), edited.version());
    }

    @POST
    @Path("/check")
    @RolesAllowed({Roles.MUNICIPALITY, Roles.DISTRICT, Roles.CARRIER, Roles.GRANT_OFFICER, Roles.MINISTRY})
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Check what a package would be", description = "Keeps nothing. Steps may be planned only.")
    @APIResponse(responseCode = "200", description = "Each break, in words and numbers, and what would close it")
    public PackageCheckView sketch(@NotNull @Valid SketchedPackage sketch) {
        return PackageCheckView.of(sketchPackage.check(sketch.district(), sketch.content(), caller), problems.locale());
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Transactional
    @Operation(
            summary = "Read a package of measures",
            description = "Drafts are seen by their applicants and the state.")
    @APIResponse(
            responseCode = "200",
            description = "The package",
            content = @Content(schema = @Schema(implementation = PackageView.class)))
    public RestResponse<PackageView> read(@RestPath UUID id) {
        var one = packages.requireSeen(id, caller);
        return ETags.tagged(PackageView.of(one), one.version());
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(summary = "List packages of measures", description = "Published ones, and others of the caller's units.")
    @APIResponse(responseCode = "200", description = "Those that match, by id")
    public Page<PackageView> find(
            @Parameter(example = "08116033") @RestQuery Holder applicant,
            @Parameter(example = "08116") @RestQuery DistrictKey district,
            @RestQuery PackageStatus status,
            @Parameter(description = "Published ones that do not hold any more, or all others") @RestQuery
                    Boolean broken,
            @Parameter(description = "Those with this measure or structure") @RestQuery UUID step,
            @BeanParam Paging paging) {
        var search = new Packages.Search(
                applicant == null ? null : applicant.value(),
                district == null ? null : district.value(),
                status,
                broken,
                step,
                caller.isState() ? null : caller.units());
        var found = packages.search(search, paging.afterId(), paging.limit() + 1);
        return Page.of(found, paging, PackageView::of, one -> one.id().toString());
    }
}
