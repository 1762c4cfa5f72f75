package de.integrationspakt.budget.programme;

import de.integrationspakt.kernel.http.NotFound;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.money.Money;
import io.quarkus.panache.common.Sort;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Programmes and the versions of their rules. */
@Path("/programmes")
@Authenticated
@Tag(name = "Programmes")
public class ProgrammesResource {

    private final Programmes programmes;

    ProgrammesResource(Programmes programmes) {
        this.programmes = programmes;
    }

    @GET
    @Operation(summary = "All programmes")
    public Page<ProgrammeView> list() {
        return new Page<>(
                programmes.listAll(Sort.by("code")).stream()
                        .map(ProgrammeView::of)
                        .toList(),
                null);
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "One programme")
    public ProgrammeView get(@RestPath String code) {
        return ProgrammeView.of(programmes.require(code));
    }

    @GET
    @Path("/{code}/versions")
    @Operation(summary = "The versions of a programme's rules, oldest first")
    public Page<VersionView> versions(@RestPath String code) {
        return new Page<>(
                programmes.versions(code).stream().map(VersionView::of).toList(), null);
    }

    @GET
    @Path("/{code}/versions/{version}")
    @Operation(summary = "One version of a programme's rules")
    public VersionView version(@RestPath String code, @RestPath int version) {
        return programmes.versions(code).stream()
                .filter(candidate -> candidate.version() == version)
                .findFirst()
                .map(VersionView::of)
                .orElseThrow(() -> new NotFound("programme version", code + "/" + version));
    }

    /** A programme. */
    @Schema(name = "Programme")
    public record ProgrammeView(
            @Schema(examples = "IM") String code,
            @Schema(examples = "Integrationsmanagement") String titleDe,
            @Schema(examples = "Integration case managers") String titleEn) {

        static ProgrammeView of(Programme programme) {
            return new ProgrammeView(programme.code(), programme.titleDe(), programme.titleEn());
        }
    }

    /** The rules of a period. */
    @Schema(name = "ProgrammeVersion")
    public record VersionView(
            @Schema(examples = "IM") String programme,
            @Schema(examples = "1") int version,
            String titleDe,
            String titleEn,

            @Schema(examples = "VwV Integrationsmanagement 2017")
            String legalBasis,

            LocalDate validFrom,

            @Schema(description = "null: until a newer version")
            LocalDate validTo,

            Drawdown drawdown,
            @Schema(examples = "MUNICIPALITY") List<String> applicantKinds,
            @Schema(examples = "HEAD_COUNT") String distributionKey,
            List<RateView> rates,
            List<PotView> pots,

            @Schema(examples = "25", description = "Least part of a post, in percent of full time")
            int minimumFtePercent,

            @Schema(description = "Least planning frame to apply alone")
            Money minimumFrame,

            @Schema(examples = "24") int grantMonths,

            @Schema(examples = "80", description = "Persons per full post from which we warn")
            int caseloadHigh,

            @Schema(examples = "110", description = "Persons per full post from which we alarm")
            int caseloadAlarm,

            Remedy remedy,

            @Schema(examples = "12-10", description = "Month and day the money is due")
            String dueDay,

            @Schema(
                    examples = "DISTRICT",
                    description = "DISTRICT: a municipality without an own account is paid through its district")
            String paidThrough) {

        static VersionView of(ProgrammeVersion version) {
            return new VersionView(
                    version.programme(),
                    version.version(),
                    version.titleDe(),
                    version.titleEn(),
                    version.legalBasis(),
                    version.validFrom(),
                    version.validTo(),
                    version.drawdown(),
                    version.applicantKinds(),
                    version.distributionKey(),
                    version.rates().stream().map(RateView::of).toList(),
                    version.pots().stream().map(PotView::of).toList(),
                    version.minimumFtePercent(),
                    version.minimumFrameCents() == null ? null : Money.ofCents(version.minimumFrameCents()),
                    version.grantMonths(),
                    version.caseloadHigh(),
                    version.caseloadAlarm(),
                    version.remedy(),
                    version.dueDay(),
                    version.paidThrough());
        }
    }

    /** Fixed amount of a full post and year. */
    @Schema(name = "Rate")
    public record RateView(Qualification qualification, LocalDate validFrom, Money amountPerYear) {

        static RateView of(Rate rate) {
            return new RateView(rate.qualification(), rate.validFrom(), Money.ofCents(rate.amountCentsPerYear()));
        }
    }

    /** Money announced for a year. */
    @Schema(name = "ProgrammePot")
    public record PotView(@Schema(examples = "2017") int year, Money pot) {

        static PotView of(Pot pot) {
            return new PotView(pot.year(), Money.ofCents(pot.potCents()));
        }
    }
}
