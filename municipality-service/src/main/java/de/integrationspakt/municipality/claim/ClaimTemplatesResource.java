package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.money.Money;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** A municipality's templates for claims that come again. */
@Path("/claim-templates")
@Tag(name = "Claims")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.MUNICIPALITY)
public class ClaimTemplatesResource {
    private final ClaimTemplates templates;
    private final KeepTemplate keepTemplate;
    private final Findings findings;
    private final Caller caller;

    ClaimTemplatesResource(ClaimTemplates templates, KeepTemplate keepTemplate, Findings findings, Caller caller) {
        this.templates = templates;
        this.keepTemplate = keepTemplate;
        this.findings = findings;
        this.caller = caller;
    }

    /** Content of a template. */
    @Schema(name = "ClaimTemplateContent")
    public record TemplateWritten(
            @NotBlank @Size(max = 200) @Schema(examples = "Home in Schlierbacher Strasse")
            String name,

            @NotNull @Min(0) @Max(1_000_000) @Schema(examples = "40")
            Integer persons,

            @NotEmpty @Size(max = 500) List<ClaimsResource.@NotNull @Valid NewItem> items,
            @Size(max = 50) List<ClaimsResource.@NotNull @Valid NewIncome> income) {

        ClaimTemplate.Content content() {
            return new ClaimTemplate.Content(
                    name.strip(),
                    persons,
                    items.stream()
                            .map(i -> new TemplateItem(
                                    i.category(), i.description(), i.amount().cents(), i.accommodationId()))
                            .toList(),
                    income == null
                            ? List.of()
                            : income.stream()
                                    .map(i -> new Income(i.kind(), i.amount().cents()))
                                    .toList());
        }
    }

    /** A new template. */
    @Schema(name = "NewClaimTemplate")
    public record NewTemplate(
            @NotNull @Schema(examples = "08116033") Ags ags,
            @NotNull @Valid TemplateWritten content) {}

    /** A template. */
    @Schema(name = "ClaimTemplate")
    public record TemplateView(
            UUID id,
            Ags ags,
            String name,
            int persons,
            List<TemplateItemView> items,
            List<ClaimView.IncomeView> income) {

        static TemplateView of(ClaimTemplate template) {
            return new TemplateView(
                    template.id(),
                    template.ags(),
                    template.name(),
                    template.persons(),
                    template.items().stream()
                            .map(i -> new TemplateItemView(
                                    i.category(), i.description(), Money.ofCents(i.amountCents()), i.accommodationId()))
                            .toList(),
                    template.income().stream()
                            .map(i -> new ClaimView.IncomeView(i.kind(), Money.ofCents(i.amountCents())))
                            .toList());
        }
    }

    /** One cost of a template. */
    @Schema(name = "ClaimTemplateItem")
    public record TemplateItemView(String category, String description, Money amount, UUID accommodationId) {}

    /** What a claim is made of beside the template. */
    @Schema(name = "ClaimFromTemplate")
    public record FromTemplate(
            @NotNull @Size(min = 1, max = 40) @Schema(examples = "ILA-2020")
            String budgetLine,

            @Schema(description = "SINGLE if not given") ClaimKind kind,
            @NotNull @Schema(examples = "2020-01-01") LocalDate periodFrom,
            @NotNull @Schema(examples = "2020-06-30") LocalDate periodTo,

            @Min(0) @Max(1_000_000) @Schema(description = "Those of the template if not given")
            Integer persons) {}

    @GET
    @Transactional
    @Operation(summary = "List templates", description = "Only those of the caller's units.")
    @APIResponse(responseCode = "200", description = "The templates")
    public Page<TemplateView> list(@BeanParam Paging paging) {
        var units = caller.isState() ? null : caller.units();
        var found = templates.find(units, paging.afterId(), paging.limit() + 1);
        return Page.of(
                found, paging, TemplateView::of, template -> template.id().toString());
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Keep a template")
    @APIResponse(
            responseCode = "201",
            description = "The template",
            content = @Content(schema = @Schema(implementation = TemplateView.class)))
    public RestResponse<TemplateView> add(@NotNull @Valid NewTemplate template) {
        var added = keepTemplate.add(template.ags(), template.content().content(), caller);
        return ETags.tagged(RestResponse.Status.CREATED, TemplateView.of(added), added.version());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "Read a template")
    @APIResponse(
            responseCode = "200",
            description = "The template",
            content = @Content(schema = @Schema(implementation = TemplateView.class)))
    public RestResponse<TemplateView> read(@RestPath UUID id) {
        var template = templates.require(id);
        caller.mustReach(template.ags());
        return ETags.tagged(TemplateView.of(template), template.version());
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Rewrite a template")
    @APIResponse(
            responseCode = "200",
            description = "The template with its new content",
            content = @Content(schema = @Schema(implementation = TemplateView.class)))
    public RestResponse<TemplateView> edit(
            @RestPath UUID id,
            @Parameter(description = "ETag of the version that was read") @RestHeader("If-Match") String ifMatch,
            @NotNull @Valid TemplateWritten content) {
        var edited = keepTemplate.edit(id, ifMatch, content.content(), caller);
        return ETags.tagged(TemplateView.of(edited), edited.version());
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Delete a template", description = "Claims made from it stay.")
    @APIResponse(responseCode = "204", description = "Deleted")
    public void delete(@RestPath UUID id) {
        keepTemplate.delete(id, caller);
    }

    @POST
    @Path("/{id}/claims")
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Begin a claim from a template")
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = ClaimView.class)))
    public RestResponse<ClaimView> draft(@RestPath UUID id, @NotNull @Valid FromTemplate wanted) {
        var claim = keepTemplate.draft(
                id,
                wanted.budgetLine(),
                wanted.kind() == null ? ClaimKind.SINGLE : wanted.kind(),
                wanted.periodFrom(),
                wanted.periodTo(),
                wanted.persons(),
                caller);
        return ETags.tagged(RestResponse.Status.CREATED, ClaimView.of(claim, findings.of(claim)), claim.version());
    }
}
