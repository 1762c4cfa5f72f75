package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.time.Berlin;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

/** Who acts for whom. */
@Path("/joint-administrations")
@Tag(name = "Register")
@Produces(MediaType.APPLICATION_JSON)
public class JointAdministrationsResource {
    private static final String UNIT = "08[1-4]\\d{5,6}";

    private final JointAdministrations administrations;
    private final PutJointAdministration putAdministration;
    private final Clock clock;

    JointAdministrationsResource(
            JointAdministrations administrations, PutJointAdministration putAdministration, Clock clock) {
        this.administrations = administrations;
        this.putAdministration = putAdministration;
        this.clock = clock;
    }

    /** For whom a unit acts. */
    @Schema(name = "JointAdministrationRequest")
    public record AdministrationRequest(
            @NotBlank @Size(max = 200) @Schema(examples = "GVV Aidlingen/Grafenau")
            String name,

            @NotNull @Size(max = 200) List<@NotNull @Valid MemberView> members) {

        List<JointAdministration.Member> read() {
            return members.stream()
                    .map(m -> new JointAdministration.Member(
                            m.ags().value(), m.validFrom(), m.validTo(), m.legalSource()))
                    .toList();
        }
    }

    /** A municipality it acts for. */
    @Schema(name = "AdministeredMunicipality")
    public record MemberView(
            @NotNull @Schema(examples = "08115001") Ags ags,
            @NotNull @Schema(examples = "2017-01-01") LocalDate validFrom,

            @Schema(description = "Last day; null until further notice")
            LocalDate validTo,

            @NotBlank @Size(max = 500) @Schema(examples = "Verbandssatzung vom 1.7.1975")
            String legalSource) {}

    /** A joint administration. */
    @Schema(name = "JointAdministration")
    public record AdministrationView(
            @Schema(
                    description = "Key of an association, or of the municipality that acts for others",
                    examples = "081155001")
            String unit,

            String name,
            List<MemberView> members) {

        static AdministrationView of(JointAdministration administration) {
            return new AdministrationView(
                    administration.unit(),
                    administration.name(),
                    administration.members().stream()
                            .map(m -> new MemberView(new Ags(m.ags()), m.validFrom(), m.validTo(), m.legalSource()))
                            .toList());
        }
    }

    @PUT
    @Path("/{unit}")
    @RolesAllowed(Roles.MINISTRY)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say for whom a unit acts, and on which days",
            description =
                    "The list is the whole of it. Callers whose token names the unit reach the municipalities on these"
                            + " days here; in the other services the token's units alone decide.")
    @APIResponse(
            responseCode = "200",
            description = "Changed, or as it was",
            content = @Content(schema = @Schema(implementation = AdministrationView.class)))
    @APIResponse(
            responseCode = "201",
            description = "The first said of the unit",
            content = @Content(schema = @Schema(implementation = AdministrationView.class)))
    public RestResponse<AdministrationView> put(
            @Parameter(example = "081155001") @RestPath @Pattern(regexp = UNIT) String unit,
            @Parameter(description = "ETag of the version that was read") @RestHeader("If-Match") String ifMatch,
            @NotNull @Valid AdministrationRequest request) {
        var put = putAdministration.put(unit, ifMatch, request.name(), request.read());
        return ETags.tagged(
                put.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK,
                AdministrationView.of(put.administration()),
                put.administration().version());
    }

    @GET
    @Authenticated
    @Operation(summary = "List joint administrations, by unit")
    @APIResponse(responseCode = "200", description = "Those that match")
    public Page<AdministrationView> find(
            @Parameter(description = "Only those that act for this municipality", example = "08115001") @RestQuery
                    Ags ags,
            @Parameter(description = "On this day; today if not given") @RestQuery LocalDate on,
            @BeanParam Paging paging) {
        var found = administrations.search(
                ags, on == null ? Berlin.today(clock) : on, paging.after().orElse(""), paging.limit() + 1);
        return Page.of(found, paging, AdministrationView::of, JointAdministration::unit);
    }

    @GET
    @Path("/{unit}")
    @Authenticated
    @Operation(summary = "Read a joint administration")
    @APIResponse(
            responseCode = "200",
            description = "For whom it acts",
            content = @Content(schema = @Schema(implementation = AdministrationView.class)))
    public RestResponse<AdministrationView> read(
            @Parameter(example = "081155001") @RestPath @Pattern(regexp = UNIT) String unit) {
        var administration = administrations.require(unit);
        return ETags.tagged(AdministrationView.of(administration), administration.version());
    }
}
