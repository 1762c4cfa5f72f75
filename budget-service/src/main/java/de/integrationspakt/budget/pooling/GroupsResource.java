package de.integrationspakt.budget.pooling;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.ForeignUnit;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import de.integrationspakt.kernel.key.Holder;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Groups of municipalities and districts that apply jointly. */
@Path("/groups")
@Tag(name = "Pooling")
public class GroupsResource {

    private final Groups groups;
    private final FormGroup formGroup;
    private final Caller caller;
    private final Clock clock;

    GroupsResource(Groups groups, FormGroup formGroup, Caller caller, Clock clock) {
        this.groups = groups;
        this.formGroup = formGroup;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Roles.GRANT_OFFICER, Roles.MUNICIPALITY, Roles.DISTRICT})
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Form a group, as the grant office or one of the members",
            description = "It binds nobody and moves nothing: each member consents to every pooling.")
    public GroupView form(@NotNull @Valid GroupRequest request, @RestQuery boolean dryRun) {
        if (request.members().stream().noneMatch(caller::reaches))
            throw new ForeignUnit(request.lead().value());
        return GroupView.of(formGroup.form(new HolderGroup(
                null,
                request.name(),
                request.lead().value(),
                request.members().stream().map(Holder::value).toList(),
                request.validFrom(),
                request.validTo(),
                caller.subject(),
                clock.instant())));
    }

    @GET
    @RolesAllowed({
        Roles.MINISTRY,
        Roles.GRANT_OFFICER,
        Roles.TREASURER,
        Roles.DISTRICT,
        Roles.MUNICIPALITY,
        Roles.AUDITOR,
        Roles.LOCAL_AUDITOR
    })
    @Operation(summary = "Groups by key; a member sees its own")
    public Page<GroupView> list(@RestQuery Holder member, @BeanParam Paging paging) {
        return Page.of(
                groups.page(
                        member == null ? null : member.value(),
                        caller.isState() ? null : caller.units(),
                        paging.after().orElse(""),
                        paging.limit() + 1),
                paging,
                GroupView::of,
                HolderGroup::key);
    }

    @GET
    @Path("/{key}")
    @RolesAllowed({
        Roles.MINISTRY,
        Roles.GRANT_OFFICER,
        Roles.TREASURER,
        Roles.DISTRICT,
        Roles.MUNICIPALITY,
        Roles.AUDITOR,
        Roles.LOCAL_AUDITOR
    })
    @Operation(summary = "One group")
    public GroupView get(@RestPath Holder key) {
        caller.mustReach(key);
        return GroupView.of(groups.require(key.value()));
    }

    /** Who applies jointly. */
    @Schema(name = "GroupRequest")
    public record GroupRequest(
            @NotBlank @Size(max = 200) @Schema(examples = "Zusammenschluss Neckartal")
            String name,

            @NotNull @Schema(description = "The member that acts for the group")
            Holder lead,

            @NotNull
            @Size(min = 2, max = 1101)
            @Schema(description = "Municipalities and districts, also of several districts")
            List<@NotNull Holder> members,

            @NotNull LocalDate validFrom,

            @Schema(description = "Last day; null: until further notice")
            LocalDate validTo) {}

    /** A group; it never changes. */
    @Schema(name = "Group")
    public record GroupView(
            @Schema(examples = "G000001") Holder key,
            @Schema(examples = "Zusammenschluss Neckartal") String name,
            Holder lead,
            List<Holder> members,
            LocalDate validFrom,
            LocalDate validTo,
            String formedBy,
            Instant formedAt) {

        static GroupView of(HolderGroup group) {
            return new GroupView(
                    new Holder(group.key()),
                    group.name(),
                    new Holder(group.lead()),
                    group.members().stream().map(Holder::new).toList(),
                    group.validFrom(),
                    group.validTo(),
                    group.formedBy(),
                    group.formedAt());
        }
    }
}
