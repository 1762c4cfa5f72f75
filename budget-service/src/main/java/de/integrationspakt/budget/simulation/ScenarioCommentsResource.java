package de.integrationspakt.budget.simulation;

import de.integrationspakt.budget.simulation.ScenarioView.CommentView;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What is said about a scenario. */
@Path("/allocation-scenarios/{id}/comments")
@Tag(name = "Simulation")
public class ScenarioCommentsResource {

    private final FindScenarios findScenarios;
    private final ScenarioComments comments;
    private final CommentScenario commentScenario;

    ScenarioCommentsResource(FindScenarios findScenarios, ScenarioComments comments, CommentScenario commentScenario) {
        this.findScenarios = findScenarios;
        this.comments = comments;
        this.commentScenario = commentScenario;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.MINISTRY, Roles.GRANT_OFFICER, Roles.DISTRICT, Roles.MUNICIPALITY})
    @Idempotent
    @ResponseStatus(201)
    @Operation(summary = "Comment on a scenario one may see; nothing that was said is changed or taken back")
    public CommentView comment(@RestPath UUID id, @NotNull @Valid CommentRequest request, @RestQuery boolean dryRun) {
        return CommentView.of(commentScenario.comment(id, request.words()));
    }

    @GET
    @RolesAllowed({Roles.MINISTRY, Roles.GRANT_OFFICER, Roles.DISTRICT, Roles.MUNICIPALITY, Roles.AUDITOR})
    @Operation(summary = "What was said about a scenario, oldest first")
    public Page<CommentView> list(@RestPath UUID id, @BeanParam Paging paging) {
        findScenarios.require(id);
        return Page.of(
                comments.page(id, AllocationScenariosResource.after(paging), paging.limit() + 1),
                paging,
                CommentView::of,
                comment -> comment.id().toString());
    }

    /** Something to say. */
    @Schema(name = "AllocationScenarioCommentRequest")
    public record CommentRequest(
            @NotNull @Size(min = 1, max = 4000) String words) {}
}
