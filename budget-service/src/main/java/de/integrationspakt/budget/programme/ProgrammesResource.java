package de.integrationspakt.budget.programme;

import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Programmes. */
@Path("/programmes")
@Authenticated
@Tag(name = "Programmes")
public class ProgrammesResource {

    private final Programmes programmes;

    private final AddProgramme addProgramme;

    ProgrammesResource(Programmes programmes, AddProgramme addProgramme) {
        this.programmes = programmes;
        this.addProgramme = addProgramme;
    }

    @POST
    @RolesAllowed(Roles.MINISTRY)
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Name a new programme",
            description =
                    "It has no rules, and so no budget lines, until a version is drafted and approved by two people.")
    public ProgrammeView add(@NotNull @Valid ProgrammeRequest request, @RestQuery boolean dryRun) {
        return ProgrammeView.of(addProgramme.add(new Programme(request.code(), request.titleDe(), request.titleEn())));
    }

    @GET
    @Operation(summary = "All programmes")
    public Page<ProgrammeView> list(@BeanParam Paging paging) {
        return Page.of(
                programmes.page(paging.after().orElse(""), paging.limit() + 1),
                paging,
                ProgrammeView::of,
                Programme::code);
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "One programme")
    public ProgrammeView get(@RestPath String code) {
        return ProgrammeView.of(programmes.require(code));
    }

    /** A programme to be. */
    @Schema(name = "ProgrammeRequest")
    public record ProgrammeRequest(
            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9-]{1,29}") @Schema(examples = "IM")
            String code,

            @NotBlank @Size(max = 200) @Schema(examples = "Integrationsmanagement")
            String titleDe,

            @NotBlank @Size(max = 200) @Schema(examples = "Integration case managers")
            String titleEn) {}

    /** A programme. */
    @Schema(name = "Programme")
    public record ProgrammeView(
            @Schema(examples = "IM") String code,
            @Schema(examples = "Integrationsmanagement") String titleDe,
            @Schema(examples = "Integration case managers") String titleEn) {

        static ProgrammeView of(Programme programme) {
            return new ProgrammeView(programme.code(), programme.titleDe(), programme.titleEn());
        }
    }
}
