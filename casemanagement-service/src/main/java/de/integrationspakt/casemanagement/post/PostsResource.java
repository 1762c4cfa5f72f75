package de.integrationspakt.casemanagement.post;

import de.integrationspakt.casemanagement.Days;
import de.integrationspakt.casemanagement.funding.Qualification;
import de.integrationspakt.casemanagement.manager.Fte;
import de.integrationspakt.casemanagement.manager.Person;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.key.DistrictKey;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.money.Money;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Funded posts, from application to the money. */
@Path("/posts")
@Tag(name = "Posts")
public class PostsResource {
    private static final String IF_MATCH = "The ETag of the post as it was read; checked if it is sent";

    private final Posts posts;
    private final PostViews views;
    private final ApplyForPost applyForPost;
    private final ApprovePost approvePost;
    private final RejectPost rejectPost;
    private final WithdrawPost withdrawPost;
    private final Caller caller;

    PostsResource(
            Posts posts,
            PostViews views,
            ApplyForPost applyForPost,
            ApprovePost approvePost,
            RejectPost rejectPost,
            WithdrawPost withdrawPost,
            Caller caller) {
        this.posts = posts;
        this.views = views;
        this.applyForPost = applyForPost;
        this.approvePost = approvePost;
        this.rejectPost = rejectPost;
        this.withdrawPost = withdrawPost;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed({Roles.MUNICIPALITY, Roles.DISTRICT})
    @Operation(
            summary = "Apply for a post",
            description =
                    "Rate, least part, months and who may apply follow from the programme version valid on the first"
                            + " day. The first day may lie in the past. 409 FRAME_TOO_SMALL, APPLICANT_NOT_ALLOWED, BUDGET_LINE_CLOSED,"
                            + " ABOVE_FULL_TIME; NOT_YET_KNOWN while line, rules, share or municipality are on their way.")
    @APIResponse(
            responseCode = "201",
            description = "Applied for",
            content = @Content(schema = @Schema(implementation = PostView.class)))
    public RestResponse<PostView> apply(
            @NotNull @Valid Application application,
            @RestQuery @Parameter(description = "true: say what would happen, and do nothing") boolean dryRun) {
        var planned = application.planned();
        Applicant.mustBe(planned.holder(), caller);
        return answer(RestResponse.Status.CREATED, applyForPost.apply(planned, application.caseManager(), caller));
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Operation(
            summary = "Approve a post: the order to pay",
            description = "By another person than the one who applied. Budget is asked for the money; the post becomes"
                    + " FUNDED or REFUSED once it has answered.")
    public RestResponse<PostView> approve(
            @RestPath UUID id,
            @RestHeader("If-Match") @Parameter(description = IF_MATCH) String ifMatch,
            @RestQuery @Parameter(description = "true: say what would happen, and do nothing") boolean dryRun) {
        return answer(RestResponse.Status.OK, approvePost.approve(id, ifMatch, caller));
    }

    @POST
    @Path("/{id}/rejection")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed(Roles.GRANT_OFFICER)
    @Operation(summary = "Reject an application, with the reason")
    public RestResponse<PostView> reject(
            @RestPath UUID id,
            @NotNull @Valid Reason reason,
            @RestHeader("If-Match") @Parameter(description = IF_MATCH) String ifMatch) {
        return answer(RestResponse.Status.OK, rejectPost.reject(id, reason.reason(), ifMatch, caller));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @RolesAllowed({Roles.MUNICIPALITY, Roles.DISTRICT})
    @Operation(
            summary = "Give a post up, with the reason",
            description = "Money set aside for it goes back. 409 ALREADY_PAID once money was paid.")
    public RestResponse<PostView> withdraw(
            @RestPath UUID id,
            @NotNull @Valid Reason reason,
            @RestHeader("If-Match") @Parameter(description = IF_MATCH) String ifMatch) {
        return answer(RestResponse.Status.OK, withdrawPost.withdraw(id, reason.reason(), ifMatch, caller));
    }

    @GET
    @RolesAllowed({
        Roles.MUNICIPALITY,
        Roles.DISTRICT,
        Roles.GRANT_OFFICER,
        Roles.MINISTRY,
        Roles.AUDITOR,
        Roles.LOCAL_AUDITOR
    })
    @Operation(summary = "Posts of the caller's units")
    public Page<PostView> list(@Valid @BeanParam FindPosts find) {
        var page = find.in(posts, caller);
        var shown = views.read(page);
        return Page.of(shown, find.paging(), view -> view, view -> view.id().toString());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.MUNICIPALITY,
        Roles.DISTRICT,
        Roles.GRANT_OFFICER,
        Roles.MINISTRY,
        Roles.AUDITOR,
        Roles.LOCAL_AUDITOR
    })
    @Operation(summary = "One post with its history and its money")
    @APIResponse(
            responseCode = "200",
            description = "The post, its version as ETag",
            content = @Content(schema = @Schema(implementation = PostView.class)))
    public RestResponse<PostView> get(@RestPath UUID id) {
        var post = posts.require(id);
        caller.mustReach(post.holder());
        return ETags.tagged(views.read(post), post.version());
    }

    private RestResponse<PostView> answer(RestResponse.Status status, Post post) {
        return ETags.tagged(status, views.answer(post), post.version());
    }

    /** An application: by a municipality in its own name (ags), or by a district (district). */
    @Schema(name = "PostApplication")
    public record Application(
            @Schema(description = "The municipality that applies; this or district")
            Ags ags,

            @Schema(description = "The district that applies; this or ags")
            DistrictKey district,

            @NotNull @Pattern(regexp = "\\p{Graph}{1,40}") @Schema(examples = "IM-2017")
            String budgetLine,

            @NotNull Qualification qualification,

            @NotNull @Schema(description = "Part of a full post, from 0.25 by the rules of 2017, up to 1.00")
            Fte fte,

            @NotNull @Schema(examples = "2017-10-01", description = "The first day, within the line's year")
            LocalDate from,

            @NotNull
            @Min(1)
            @Max(120)
            @Schema(examples = "12", description = "Full months, up to the programme's grant period")
            Integer months,

            @NotNull @Valid Person caseManager) {

        PlannedPost planned() {
            if ((ags == null) == (district == null)) {
                throw new Invalid("/ags", "field.agsOrDistrict");
            }
            var holder = ags == null ? district.holder() : ags.holder();
            return new PlannedPost(holder, budgetLine, qualification, fte, Days.sane("/from", from), months);
        }
    }

    /** Why. It stays in the post's history. */
    @Schema(name = "PostReason")
    public record Reason(
            @NotNull
            @Size(max = 2000)
            @Pattern(regexp = "[\\P{C}\\r\\n\\t]*\\S[\\P{C}\\r\\n\\t]*")
            @Schema(examples = "The proof of qualification is missing")
            String reason) {}

    /** A funded post. */
    @Schema(name = "Post")
    public record PostView(
            UUID id,
            PostStatus status,

            @Schema(description = "Whose planning frame pays")
            Holder holder,

            @Schema(nullable = true, description = "The municipality; null where a district applied")
            String ags,

            @Schema(nullable = true, examples = "08116", description = "The district of the holder")
            String district,

            @Schema(nullable = true, examples = "Kirchheim unter Teck")
            String name,

            @Schema(examples = "IM-2017") String budgetLine,
            @Schema(examples = "IM") String programme,
            @Schema(examples = "1") int programmeVersion,
            Qualification qualification,
            Fte fte,
            LocalDate from,
            @Schema(description = "The last day") LocalDate until,
            @Schema(examples = "12") int months,

            @Schema(description = "Fixed amount for the whole period")
            Money amount,

            ManagerView caseManager,

            @Schema(nullable = true, description = "null before the approval")
            FundingView funding,

            List<StepView> history,
            Instant changedAt) {

        static PostView of(Post post, Map<String, String> names, ManagerView manager, boolean reasons) {
            var holder = post.holder();
            return new PostView(
                    post.id(),
                    post.status(),
                    holder,
                    holder.kind() == Holder.Kind.MUNICIPALITY ? holder.value() : null,
                    holder.district().map(DistrictKey::value).orElse(null),
                    names.get(holder.value()),
                    post.budgetLine(),
                    post.programme(),
                    post.programmeVersion(),
                    post.qualification(),
                    post.fte(),
                    post.from(),
                    post.until(),
                    post.months(),
                    post.amount(),
                    manager,
                    post.funding().map(FundingView::of).orElse(null),
                    post.history().stream()
                            .map(step -> StepView.of(step, reasons))
                            .toList(),
                    post.changedAt());
        }
    }

    /** Who has the post. */
    @Schema(name = "PostCaseManager")
    public record ManagerView(
            UUID id,

            @Schema(examples = "M000001", description = "Stands for the person outside the own unit")
            String number,

            @Schema(
                    nullable = true,
                    examples = "A. Beispiel",
                    description =
                            "Read by the own unit and the grant officer; null for everybody else, and in answers to"
                                    + " changes, which are kept for the Idempotency-Key")
            String name) {}

    /** How far budget is with the money. */
    @Schema(name = "PostFunding")
    public record FundingView(
            UUID request,
            @Schema(nullable = true) String reservation,

            @Schema(description = "Set aside and not yet paid")
            Money reserved,

            Money paid,
            Money recovered,

            @Schema(nullable = true, description = "What was left of the frame when budget refused")
            Money available,

            @Schema(nullable = true, examples = "INSUFFICIENT_FUNDS")
            String reason) {

        static FundingView of(Funding funding) {
            return new FundingView(
                    funding.request(),
                    funding.reservation(),
                    Money.ofCents(funding.reservedCents()),
                    Money.ofCents(funding.paidCents()),
                    Money.ofCents(funding.recoveredCents()),
                    funding.availableCents() == null ? null : Money.ofCents(funding.availableCents()),
                    funding.refusal());
        }
    }

    /** One step of the history. */
    @Schema(name = "PostStep")
    public record StepView(
            PostStatus status,
            Instant at,

            @Schema(examples = "gemeinde-08116033", description = "Who, or the service whose fact was heard")
            String by,

            @Schema(
                    nullable = true,
                    description = "Budget's word, or what was given as reason; the latter may name somebody and is read"
                            + " like names")
            String reason) {
        static StepView of(Step step, boolean reasons) {
            return new StepView(
                    step.status(), step.at(), step.by(), reasons || step.isBudgets() ? step.reason() : null);
        }
    }
}
