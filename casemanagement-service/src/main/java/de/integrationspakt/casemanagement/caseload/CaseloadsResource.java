package de.integrationspakt.casemanagement.caseload;

import de.integrationspakt.casemanagement.Days;
import de.integrationspakt.casemanagement.funding.BudgetCopies;
import de.integrationspakt.casemanagement.funding.Thresholds;
import de.integrationspakt.casemanagement.manager.Fte;
import de.integrationspakt.casemanagement.manager.Secrecy;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.key.DistrictKey;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** How many persons the case managers of each holder look after. */
@Path("/caseloads")
@RolesAllowed({
    Roles.MUNICIPALITY,
    Roles.DISTRICT,
    Roles.GRANT_OFFICER,
    Roles.MINISTRY,
    Roles.AUDITOR,
    Roles.LOCAL_AUDITOR
})
@Tag(name = "Caseloads")
public class CaseloadsResource {
    private final Caseloads caseloads;
    private final BudgetCopies budget;
    private final Secrecy secrecy;
    private final Caller caller;
    private final Clock clock;

    CaseloadsResource(Caseloads caseloads, BudgetCopies budget, Secrecy secrecy, Caller caller, Clock clock) {
        this.caseloads = caseloads;
        this.budget = budget;
        this.secrecy = secrecy;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "Caseloads of the caller's units",
            description =
                    "Of every municipality, and of every district that applies itself, with a share or a post. Persons"
                            + " come from the newest published share of a survey up to the day's year. Below 3 persons others than"
                            + " the unit itself see neither persons, ratio nor level.")
    public Page<CaseloadView> list(
            @RestQuery Ags ags,
            @RestQuery @Parameter(description = "The district and its municipalities") DistrictKey district,
            @RestQuery @Parameter(description = "The day; today if not given") LocalDate on,
            @BeanParam Paging paging) {
        var day = on == null ? Berlin.today(clock) : Days.sane("/on", on);
        var wanted = new Caseloads.Wanted(
                day,
                ags == null ? "" : ags.value(),
                district == null ? "" : district.value(),
                caller.isState(),
                caller.units(),
                paging.after().orElse(""));
        var thresholds = budget.thresholds(day);
        return Page.of(
                caseloads.read(wanted, paging.limit() + 1), paging, c -> view(c, day, thresholds), c -> c.holder()
                        .value());
    }

    private CaseloadView view(Caseload caseload, LocalDate day, Optional<Thresholds> thresholds) {
        var shown = secrecy.isOwn(caseload.holder()) ? caseload : caseload.suppressed();
        return CaseloadView.of(shown, day, thresholds);
    }

    /** The caseload of a holder on a day. */
    @Schema(name = "Caseload")
    public record CaseloadView(
            Holder holder,

            @Schema(nullable = true, examples = "08116033", description = "null where the holder is no municipality")
            String ags,

            @Schema(nullable = true, examples = "08116") String district,

            @Schema(nullable = true, examples = "Kirchheim unter Teck")
            String name,

            LocalDate on,

            @Schema(description = "Sum of the funded posts that run on that day")
            Fte fte,

            @Schema(nullable = true, examples = "268", description = "null where no share was published, or below 3")
            Long persons,

            @Schema(
                    nullable = true,
                    examples = "76.57",
                    description = "Persons per full post, half up to two places; null without persons or without posts")
            String personsPerFte,

            @Schema(
                    nullable = true,
                    description = "null where persons is null, or no programme funds posts on that day")
            Level level) {

        static CaseloadView of(Caseload caseload, LocalDate on, Optional<Thresholds> thresholds) {
            var holder = caseload.holder();
            return new CaseloadView(
                    holder,
                    holder.kind() == Holder.Kind.MUNICIPALITY ? holder.value() : null,
                    holder.district().map(DistrictKey::value).orElse(null),
                    caseload.name(),
                    on,
                    caseload.fte(),
                    caseload.persons(),
                    caseload.personsPerFte().map(BigDecimal::toPlainString).orElse(null),
                    caseload.level(thresholds).orElse(null));
        }
    }
}
