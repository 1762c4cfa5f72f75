package de.integrationspakt.budget.notice;

import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** What happens to an issued notice until it is final. */
@Path("/notices/{id}")
@RolesAllowed(Roles.GRANT_OFFICER)
@Tag(name = "Notices")
public class NoticeStepsResource {

    private final FollowNotice followNotice;
    private final NoticeContents contents;

    NoticeStepsResource(FollowNotice followNotice, NoticeContents contents) {
        this.followNotice = followNotice;
        this.contents = contents;
    }

    @POST
    @Path("/dispatch")
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @Operation(summary = "The notice has gone out; its holder sees it from now on")
    public NoticeView dispatch(
            @RestPath UUID id, @NotNull @Valid Dispatch dispatch, @RestHeader("If-Match") String ifMatch) {
        return view(followNotice.dispatch(id, ifMatch, dispatch.on(), dispatch.channel()));
    }

    @POST
    @Path("/receipt")
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @Operation(
            summary = "The notice was received: the remedy's time begins",
            description =
                    "Without a day the one counts that the law deems (§ 41 LVwVfG); formal service needs the proven day.")
    public NoticeView receive(
            @RestPath UUID id, @NotNull @Valid Receipt receipt, @RestHeader("If-Match") String ifMatch) {
        return view(followNotice.receive(id, ifMatch, receipt.on()));
    }

    @POST
    @Path("/remedy-waiver")
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @Operation(summary = "The holder waives the remedy: the notice is final")
    public NoticeView waive(@RestPath UUID id, @NotNull @Valid Day day, @RestHeader("If-Match") String ifMatch) {
        return view(followNotice.waiveRemedy(id, ifMatch, day.on()));
    }

    @POST
    @Path("/contest")
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @Operation(summary = "The holder has lodged the remedy")
    public NoticeView contest(@RestPath UUID id, @NotNull @Valid Day day, @RestHeader("If-Match") String ifMatch) {
        return view(followNotice.contest(id, ifMatch, day.on()));
    }

    @POST
    @Path("/upholding")
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @Operation(summary = "The remedy failed or was withdrawn: the notice is final")
    public NoticeView uphold(@RestPath UUID id, @NotNull @Valid Day day, @RestHeader("If-Match") String ifMatch) {
        return view(followNotice.uphold(id, ifMatch, day.on()));
    }

    private NoticeView view(Notice notice) {
        return NoticeView.of(notice, contents.of(notice));
    }

    /** When and how it went out. */
    @Schema(name = "NoticeDispatch")
    public record Dispatch(
            @NotNull @Schema(examples = "2017-12-01", description = "Today or before")
            LocalDate on,

            @NotNull Channel channel) {}

    /** When it was received. */
    @Schema(name = "NoticeReceipt")
    public record Receipt(
            @Schema(description = "Proven day; none: the day the law deems")
            LocalDate on) {}

    /** A day of the file. */
    @Schema(name = "NoticeDay")
    public record Day(
            @NotNull @Schema(examples = "2017-12-20", description = "Today or before")
            LocalDate on) {}
}
