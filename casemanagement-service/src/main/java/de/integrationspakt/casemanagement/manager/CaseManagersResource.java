package de.integrationspakt.casemanagement.manager;

import de.integrationspakt.casemanagement.Days;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The case managers of the caller's units, and how much of their time is bound. */
@Path("/case-managers")
@RolesAllowed({
    Roles.MUNICIPALITY,
    Roles.DISTRICT,
    Roles.GRANT_OFFICER,
    Roles.MINISTRY,
    Roles.AUDITOR,
    Roles.LOCAL_AUDITOR
})
@Tag(name = "Case managers")
public class CaseManagersResource {
    private final CaseManagers managers;
    private final Engagements engagements;
    private final Secrecy secrecy;
    private final Caller caller;
    private final Clock clock;

    CaseManagersResource(CaseManagers managers, Engagements engagements, Secrecy secrecy, Caller caller, Clock clock) {
        this.managers = managers;
        this.engagements = engagements;
        this.secrecy = secrecy;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "Case managers of the caller's units with their posts",
            description = "Others than the unit itself and the grant officer read the number instead of the name.")
    public Page<CaseManagerView> list(
            @RestQuery @Parameter(description = "Only those whom this unit named") Holder unit,
            @RestQuery @Parameter(description = "The day for which fte is summed; today if not given") LocalDate on,
            @BeanParam Paging paging) {
        var day = day(on);
        var page = managers.page(caller, Optional.ofNullable(unit), paging);
        var works = engagements.of(page.stream().map(CaseManager::id).toList());
        return Page.of(page, paging, m -> view(m, works.getOrDefault(m.id(), List.of()), day), CaseManager::number);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One case manager with the posts held")
    public CaseManagerView get(@RestPath UUID id, @RestQuery LocalDate on) {
        var manager = managers.require(id, caller);
        return view(manager, engagements.of(id), day(on));
    }

    private LocalDate day(LocalDate on) {
        return on == null ? Berlin.today(clock) : Days.sane("/on", on);
    }

    private CaseManagerView view(CaseManager manager, List<Working> works, LocalDate day) {
        return new CaseManagerView(
                manager.id(),
                manager.number(),
                secrecy.nameOf(manager).orElse(null),
                manager.unit(),
                day,
                new Workload(works).on(day),
                works.stream().map(WorkView::of).toList());
    }

    /** Somebody who looks after others. */
    @Schema(name = "CaseManager")
    public record CaseManagerView(
            UUID id,

            @Schema(examples = "M000001", description = "Stands for the person outside the own unit")
            String number,

            @Schema(
                    examples = "A. Beispiel",
                    nullable = true,
                    description = "null where the caller may not know who it is")
            String name,

            @Schema(description = "Who named the person") Holder unit,
            LocalDate on,

            @Schema(description = "Sum of the posts that run on that day")
            Fte fte,

            List<WorkView> posts) {}

    /** One post of a case manager. */
    @Schema(name = "CaseManagerPost")
    public record WorkView(
            UUID post,
            Holder holder,
            Fte fte,
            LocalDate from,
            @Schema(description = "The last day") LocalDate until) {
        static WorkView of(Working work) {
            return new WorkView(work.post(), work.holder(), work.fte(), work.from(), work.until());
        }
    }
}
