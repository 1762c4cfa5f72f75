package de.integrationspakt.budget.notice;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.http.Page;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** What the notices of a programme version name beside the decision. */
@Path("/programmes/{code}/versions/{version}/notice-terms")
@Tag(name = "Notices")
public class NoticeTermsResource {

    private final NoticeTermsBook book;
    private final SetNoticeTerms setNoticeTerms;
    private final Caller caller;

    NoticeTermsResource(NoticeTermsBook book, SetNoticeTerms setNoticeTerms, Caller caller) {
        this.book = book;
        this.setNoticeTerms = setNoticeTerms;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(summary = "All revisions, oldest first; the last in force counts")
    public Page<TermsView> list(@RestPath String code, @RestPath int version) {
        return new Page<>(book.of(code, version).stream().map(TermsView::of).toList(), null);
    }

    @POST
    @RolesAllowed(Roles.MINISTRY)
    @Idempotent
    @ResponseStatus(201)
    @Operation(summary = "Propose terms for the notices drafted from now on")
    public TermsView propose(@RestPath String code, @RestPath int version, @NotNull @Valid TermsRequest request) {
        return TermsView.of(setNoticeTerms.propose(code, version, request.terms(), caller.subject()));
    }

    @POST
    @Path("/{revision}/approval")
    @RolesAllowed(Roles.MINISTRY)
    @Idempotent
    @Operation(summary = "Put proposed terms in force as a second person")
    public TermsView approve(@RestPath String code, @RestPath int version, @RestPath int revision) {
        return TermsView.of(setNoticeTerms.approve(code, version, revision, caller.subject()));
    }

    /** What notices shall name. */
    @Schema(name = "NoticeTermsRequest")
    public record TermsRequest(
            @NotBlank @Size(max = 200) @Schema(examples = "Regierungspräsidium Stuttgart")
            String authority,

            @NotBlank @Size(max = 300) String authorityAddress,

            @NotBlank @Size(max = 300) @Schema(description = "Who gets the proof of use (Verwendungsnachweis)")
            String proofOfUseTo,

            @NotNull @Min(1) @Max(24) @Schema(examples = "3", description = "After the end of the period")
            Integer proofOfUseMonths,

            @NotEmpty @Size(max = 20) @Schema(description = "Nebenbestimmungen")
            List<@NotBlank @Size(max = 390) @Pattern(regexp = "[^\\r\\n]*") String> sideProvisions,

            @NotBlank @Size(max = 300) @Schema(description = "The court of an action, or the authority of an objection")
            String remedyLodgedAt,

            @NotNull @Min(1) @Max(12) @Schema(examples = "1")
            Integer remedyMonths) {

        NoticeTerms terms() {
            return new NoticeTerms(
                    authority,
                    authorityAddress,
                    proofOfUseTo,
                    proofOfUseMonths,
                    sideProvisions,
                    remedyLodgedAt,
                    remedyMonths);
        }
    }

    /** A revision of the terms. */
    @Schema(name = "NoticeTerms")
    public record TermsView(
            @Schema(examples = "1") int revision,
            String authority,
            String authorityAddress,
            String proofOfUseTo,
            int proofOfUseMonths,
            List<String> sideProvisions,
            String remedyLodgedAt,
            int remedyMonths,
            boolean inForce,
            String proposedBy,
            Instant proposedAt,
            String approvedBy,
            Instant approvedAt) {

        static TermsView of(NoticeTermsBook.Revision revision) {
            var terms = revision.terms();
            return new TermsView(
                    revision.revision(),
                    terms.authority(),
                    terms.authorityAddress(),
                    terms.proofOfUseTo(),
                    terms.proofOfUseMonths(),
                    terms.sideProvisions(),
                    terms.remedyLodgedAt(),
                    terms.remedyMonths(),
                    revision.inForce(),
                    revision.proposedBy(),
                    revision.proposedAt(),
                    revision.approvedBy(),
                    revision.approvedAt());
        }
    }
}
