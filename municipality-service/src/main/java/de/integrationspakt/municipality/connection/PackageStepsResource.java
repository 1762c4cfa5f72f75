package de.integrationspakt.municipality.connection;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.http.Problems;
import de.integrationspakt.municipality.level.Levels;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What is found in a package, and what brings it from one status to the next. */
@Path("/packages/{id}")
@Tag(name = "Packages of measures")
@Produces(MediaType.APPLICATION_JSON)
public class PackageStepsResource {
    private final Packages packages;
    private final CheckPackage checkPackage;
    private final FrozenChecks frozen;
    private final PublishPackage publishPackage;
    private final ReopenPackage reopenPackage;
    private final WithdrawPackage withdrawPackage;
    private final Levels levels;
    private final Problems problems;
    private final Caller caller;

    PackageStepsResource(
            Packages packages,
            CheckPackage checkPackage,
            FrozenChecks frozen,
            PublishPackage publishPackage,
            ReopenPackage reopenPackage,
            WithdrawPackage withdrawPackage,
            Levels levels,
            Problems problems,
            Caller caller) {
        this.packages = packages;
        this.checkPackage = checkPackage;
        this.frozen = frozen;
        this.publishPackage = publishPackage;
        this.reopenPackage = reopenPackage;
        this.withdrawPackage = withdrawPackage;
        this.levels = levels;
        this.problems = problems;
        this.caller = caller;
    }

    /** Why a package is published that overlaps or doubles. */
    public record Publication(@Size(max = 2000) String reason) {}

    /** A check that counted. */
    @Schema(name = "FrozenPackageCheck")
    public record FrozenView(
            int number,
            CheckCause cause,
            Instant at,
            String by,
            boolean connectable,
            boolean compatible,
            List<PackageCheckView.BreakView> breaks) {}

    /** All of a package's. */
    @Schema(name = "FrozenPackageCheckList")
    public record FrozenList(List<FrozenView> items, String next) {}

    @GET
    @Path("/check")
    @Authenticated
    @Transactional
    @Operation(summary = "Check a package as it is now")
    @APIResponse(responseCode = "200", description = "Each break, in words and numbers, and what would close it")
    public PackageCheckView check(@RestPath UUID id) {
        var one = packages.requireSeen(id, caller);
        var checked = checkPackage.checkAndPropose(one.content(), one.district(), Map.of(), null);
        return PackageCheckView.of(checked, problems.locale());
    }

    @GET
    @Path("/checks")
    @Authenticated
    @Transactional
    @Operation(summary = "List the checks that counted")
    @APIResponse(responseCode = "200", description = "As they were found, the newest first")
    public FrozenList checks(@RestPath UUID id) {
        var scale = levels.on(packages.requireSeen(id, caller).content().availableFrom());
        return new FrozenList(
                frozen.of(id).stream()
                        .map(check -> {
                            var wording = new Wording(problems.locale(), scale, check.titles());
                            return new FrozenView(
                                    check.number(),
                                    check.cause(),
                                    check.at(),
                                    check.by(),
                                    check.connectable(),
                                    check.compatible(),
                                    check.breaks().stream()
                                            .map(found -> PackageCheckView.of(found, List.of(), wording))
                                            .toList());
                        })
                        .toList(),
                null);
    }

    @POST
    @Path("/publication")
    @RolesAllowed({Roles.MUNICIPALITY, Roles.DISTRICT, Roles.CARRIER})
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Publish a package",
            description = "It has to be connectable. One that is not compatible needs a reason.")
    @APIResponse(
            responseCode = "200",
            description = "The package with the check that counted",
            content = @Content(schema = @Schema(implementation = PackageView.class)))
    public RestResponse<PackageView> publish(@RestPath UUID id, @Valid Publication publication) {
        return answer(publishPackage.publish(id, publication == null ? null : publication.reason(), caller));
    }

    @POST
    @Path("/reopening")
    @RolesAllowed({Roles.MUNICIPALITY, Roles.DISTRICT, Roles.CARRIER})
    @Idempotent
    @Operation(summary = "Take a published package back to edit it")
    @APIResponse(
            responseCode = "200",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = PackageView.class)))
    public RestResponse<PackageView> reopen(@RestPath UUID id) {
        return answer(reopenPackage.reopen(id, caller));
    }

    @POST
    @Path("/withdrawal")
    @RolesAllowed({Roles.MUNICIPALITY, Roles.DISTRICT, Roles.CARRIER})
    @Idempotent
    @Operation(summary = "Give a package up")
    @APIResponse(
            responseCode = "200",
            description = "The package that was",
            content = @Content(schema = @Schema(implementation = PackageView.class)))
    public RestResponse<PackageView> withdraw(@RestPath UUID id) {
        return answer(withdrawPackage.withdraw(id, caller));
    }

    private static RestResponse<PackageView> answer(MeasurePackage one) {
        return ETags.tagged(PackageView.of(one), one.version());
    }
}
