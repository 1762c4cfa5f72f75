package de.integrationspakt.budget.notice;

import de.integrationspakt.budget.Visible;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.http.NotFound;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import de.integrationspakt.kernel.key.Holder;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Notices from the draft to the issued document. */
@Path("/notices")
@Tag(name = "Notices")
public class NoticesResource {

    private static final String PDF = "application/pdf";

    private final Notices notices;
    private final NoticeContents contents;
    private final NoticeDocuments documents;
    private final NoticeDocument document;
    private final DraftNotice draftNotice;
    private final IssueNotice issueNotice;
    private final FollowNotice followNotice;
    private final Caller caller;

    NoticesResource(
            Notices notices,
            NoticeContents contents,
            NoticeDocuments documents,
            NoticeDocument document,
            DraftNotice draftNotice,
            IssueNotice issueNotice,
            FollowNotice followNotice,
            Caller caller) {
        this.notices = notices;
        this.contents = contents;
        this.documents = documents;
        this.document = document;
        this.draftNotice = draftNotice;
        this.issueNotice = issueNotice;
        this.followNotice = followNotice;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Draft a notice on a reservation, a refused request or a recovery",
            description = "Freezes all that the document will say. A second officer issues it.")
    public NoticeView draft(@NotNull @Valid NoticeRequest request, @RestQuery boolean dryRun) {
        return view(draftNotice.draft(request.order(), caller.subject()));
    }

    @POST
    @Path("/{id}/issuance")
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @Operation(
            summary = "Issue a drafted notice as a second officer",
            description =
                    "Makes the document and keeps it. A notice on the same subject that was in force is replaced.")
    public NoticeView issue(@RestPath UUID id, @RestHeader("If-Match") String ifMatch, @RestQuery boolean dryRun) {
        return view(issueNotice.issue(id, ifMatch, caller.subject()));
    }

    @POST
    @Path("/{id}/discard")
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Idempotent
    @Operation(summary = "Discard a draft")
    public NoticeView discard(@RestPath UUID id, @RestHeader("If-Match") String ifMatch) {
        return view(followNotice.discard(id, ifMatch));
    }

    @GET
    @RolesAllowed({
        Roles.MINISTRY,
        Roles.GRANT_OFFICER,
        Roles.TREASURER,
        Roles.DISTRICT,
        Roles.MUNICIPALITY,
        Roles.CARRIER,
        Roles.AUDITOR,
        Roles.LOCAL_AUDITOR
    })
    @Operation(summary = "Notices, oldest first; a holder sees its own from their dispatch on")
    public Page<NoticeView> list(
            @RestQuery String budgetLine,
            @RestQuery Holder holder,
            @RestQuery NoticeKind kind,
            @RestQuery NoticeStatus status,
            @RestQuery String fileReference,
            @BeanParam Paging paging) {
        var filter =
                new Notices.Filter(budgetLine, holder == null ? null : holder.value(), kind, status, fileReference);
        var rows = notices.after(paging.afterId(), filter, Visible.units(caller), shown(), paging.limit() + 1);
        return Page.of(rows, paging, this::view, notice -> notice.id().toString());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.MINISTRY,
        Roles.GRANT_OFFICER,
        Roles.TREASURER,
        Roles.DISTRICT,
        Roles.MUNICIPALITY,
        Roles.CARRIER,
        Roles.AUDITOR,
        Roles.LOCAL_AUDITOR
    })
    @Operation(summary = "One notice with all that it says")
    @APIResponse(
            responseCode = "200",
            description = "The notice",
            content = @Content(schema = @Schema(implementation = NoticeView.class)))
    public RestResponse<NoticeView> get(@RestPath UUID id) {
        var notice = seen(id);
        return ETags.tagged(view(notice), notice.version());
    }

    @GET
    @Path("/{id}/pdf")
    @RolesAllowed({
        Roles.MINISTRY,
        Roles.GRANT_OFFICER,
        Roles.TREASURER,
        Roles.DISTRICT,
        Roles.MUNICIPALITY,
        Roles.CARRIER,
        Roles.AUDITOR,
        Roles.LOCAL_AUDITOR
    })
    @Produces(PDF)
    @Operation(
            summary = "The document: as issued, or of a draft as it would be",
            description = "Made again from the content and the template it is the same to the byte.")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = @Content(mediaType = PDF, schema = @Schema(implementation = byte[].class)))
    public RestResponse<byte[]> pdf(@RestPath UUID id) {
        var notice = seen(id);
        boolean issued = notice.issuedAt() != null;
        var pdf = issued ? documents.require(id) : document.of(notice);
        var name = notice.fileReference().replace('/', '-') + (issued ? "" : "-draft") + ".pdf";
        return RestResponse.ResponseBuilder.ok(pdf, PDF)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    /** Drafts are the state's alone: towards a holder there is no such notice yet. */
    private Notice seen(UUID id) {
        var notice = notices.require(id);
        caller.mustReach(new Holder(notice.holder()));
        if (!shown().contains(notice.status())) throw new NotFound("notice", id);
        return notice;
    }

    private Set<NoticeStatus> shown() {
        return caller.isState() ? EnumSet.allOf(NoticeStatus.class) : NoticeStatus.TOLD;
    }

    private NoticeView view(Notice notice) {
        return NoticeView.of(notice, contents.of(notice));
    }
}
