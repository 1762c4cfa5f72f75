package de.integrationspakt.budget.programme;

import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Programmes. */
@Path("/programmes")
@Authenticated
@Tag(name = "Programmes")
public class ProgrammesResource {

    private final Programmes programmes;

    ProgrammesResource(Programmes programmes) {
        this.programmes = programmes;
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
