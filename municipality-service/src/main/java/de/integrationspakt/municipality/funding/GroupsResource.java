package de.integrationspakt.municipality.funding;

import de.integrationspakt.kernel.http.NotFound;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import de.integrationspakt.kernel.key.Holder;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Who applies jointly, as budget keeps it; for everybody with a token. */
@Path("/groups")
@Tag(name = "Register")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class GroupsResource {
    private final GroupCopies groups;

    GroupsResource(GroupCopies groups) {
        this.groups = groups;
    }

    /** A group. */
    @Schema(name = "MunicipalityGroup")
    public record GroupView(
            @Schema(examples = "G000001") Holder key,

            @Schema(examples = "Zusammenschluss Neckartal") String name,

            Holder lead,
            List<Holder> members,
            LocalDate validFrom,
            LocalDate validTo) {

        static GroupView of(FundingGroup group) {
            return new GroupView(
                    new Holder(group.key()),
                    group.name(),
                    new Holder(group.lead()),
                    group.members().stream().map(Holder::new).toList(),
                    group.validFrom(),
                    group.validTo());
        }
    }

    @GET
    @Operation(
            summary = "List groups of municipalities that apply jointly, by key",
            description = "A copy of what budget keeps, where groups are formed.")
    @APIResponse(responseCode = "200", description = "The groups that match")
    public Page<GroupView> find(
            @Parameter(description = "Only groups of this member", example = "08116033") @RestQuery Holder member,
            @Parameter(description = "Only those valid on this day") @RestQuery LocalDate on,
            @BeanParam Paging paging) {
        var found = groups.page(
                member == null ? null : member.value(), on, paging.after().orElse(""), paging.limit() + 1);
        return Page.of(found, paging, GroupView::of, FundingGroup::key);
    }

    @GET
    @Path("/{key}")
    @Operation(summary = "Read a group")
    @APIResponse(responseCode = "200", description = "Its members")
    public GroupView read(@Parameter(example = "G000001") @RestPath Holder key) {
        return groups.find(key.value()).map(GroupView::of).orElseThrow(() -> new NotFound("group", key.value()));
    }
}
