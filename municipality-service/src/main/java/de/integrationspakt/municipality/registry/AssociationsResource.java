package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.http.NotFound;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.key.DistrictKey;
import de.integrationspakt.kernel.time.Berlin;
import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Associations of municipalities (Verwaltungsgemeinschaften), for everybody with a token. */
@Path("/associations")
@Tag(name = "Register")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
public class AssociationsResource {
    private final Associations associations;
    private final Municipalities municipalities;
    private final Clock clock;

    AssociationsResource(Associations associations, Municipalities municipalities, Clock clock) {
        this.associations = associations;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** An association with its members of the day. */
    @Schema(name = "Association")
    public record AssociationView(
            @Schema(examples = "081165001", description = "The first nine digits of its members' ARS")
            String key,

            @Schema(examples = "VVG der Stadt Kirchheim unter Teck")
            String name,

            String seat,
            AssociationKind kind,
            @Schema(examples = "08116") DistrictKey district,
            LocalDate validFrom,
            LocalDate validTo,
            List<MemberView> members) {

        static AssociationView of(Association a, List<Municipality> members) {
            return new AssociationView(
                    a.key(),
                    a.name(),
                    a.seat(),
                    a.kind(),
                    a.district(),
                    a.validFrom(),
                    a.validTo().orElse(null),
                    members.stream().map(m -> new MemberView(m.ags(), m.name())).toList());
        }
    }

    /** A municipality of it. */
    @Schema(name = "AssociationMember")
    public record MemberView(
            @Schema(examples = "08116033") Ags ags,

            @Schema(examples = "Kirchheim unter Teck, Stadt")
            String name) {}

    @GET
    @Operation(
            summary = "List associations with their members, by key",
            description = "Also municipalities that administer themselves alone, as the register has them.")
    @APIResponse(responseCode = "200", description = "The associations of the day")
    public Page<AssociationView> find(
            @Parameter(example = "08116") @RestQuery DistrictKey district,
            @RestQuery AssociationKind kind,
            @Parameter(description = "Part of the name") @RestQuery @Size(max = 100) String q,
            @Parameter(description = "As on this day; today if not given") @RestQuery LocalDate on,
            @BeanParam Paging paging) {
        var day = on == null ? Berlin.today(clock) : on;
        var search = new Associations.Search(day, district == null ? null : district.value(), kind, q);
        var found = associations.search(search, paging.after().orElse(""), paging.limit() + 1);
        var members = members(found, day);
        return Page.of(
                found,
                paging,
                association -> AssociationView.of(association, members.getOrDefault(association.key(), List.of())),
                Association::key);
    }

    @GET
    @Path("/{key}")
    @Operation(summary = "Read an association with its members")
    @APIResponse(responseCode = "200", description = "As on the day")
    public AssociationView read(
            @Parameter(example = "081165001") @RestPath @Pattern(regexp = "08[1-4]\\d{6}") String key,
            @Parameter(description = "As on this day; today if not given") @RestQuery LocalDate on) {
        var day = on == null ? Berlin.today(clock) : on;
        var association = associations.find(key, day).orElseThrow(() -> new NotFound("association", key));
        return AssociationView.of(
                association, members(List.of(association), day).getOrDefault(key, List.of()));
    }

    private Map<String, List<Municipality>> members(List<Association> found, LocalDate on) {
        var keys = found.stream().map(Association::key).toList();
        return municipalities.ofAssociations(keys, on).stream()
                .collect(Collectors.groupingBy(Municipality::association));
    }
}
