package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.key.DistrictKey;
import de.integrationspakt.kernel.table.Column;
import de.integrationspakt.kernel.table.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One version of a municipality's master data. */
@Schema(name = "Municipality")
public record MunicipalityView(
        @Schema(examples = "08116033") Ags ags,
        @Schema(examples = "081165007033") String ars,

        @Schema(examples = "Kirchheim unter Teck, Stadt") String name,

        @Schema(examples = "MAJOR_DISTRICT_TOWN") MunicipalityType type,
        @Schema(examples = "08116") DistrictKey district,

        @Schema(examples = "081", description = "Government region: the first three digits")
        String region,

        @Schema(examples = "081165007", description = "Association: the first nine digits of the ARS")
        String association,

        @Schema(examples = "41571") int population,
        @Schema(examples = "4047") int areaHectares,
        @Schema(examples = "73230") String postcode,

        @Schema(description = "First day of this version") LocalDate validFrom,

        @Schema(description = "Last day of this version, null while it holds")
        LocalDate validTo,

        @Schema(description = "DISSOLVED: this is its last version, and it has ended")
        MunicipalityStatus status,

        @Schema(description = "The day from which it exists no more")
        LocalDate dissolvedOn,

        @Schema(description = "Those that followed it") List<String> successors,

        @Schema(description = "Those that it followed") List<String> predecessors,

        @Schema(description = "When something new was last said about this version")
        Instant modifiedAt) {

    static final Table<MunicipalityView> TABLE = Table.list(
            "municipalities",
            "Gemeinden",
            "Municipalities",
            Column.text("ags", "AGS", "AGS", m -> m.ags().value()),
            Column.text("ars", "ARS", "ARS", MunicipalityView::ars),
            Column.text("name", "Name", "Name", MunicipalityView::name),
            Column.text("type", "Art", "Type", m -> m.type().name()),
            Column.text("district", "Kreis", "District", m -> m.district().value()),
            Column.text("association", "Gemeindeverband", "Association", MunicipalityView::association),
            Column.number("population", "Einwohner", "Population", m -> (long) m.population()),
            Column.number("areaHectares", "Fläche in Hektar", "Area in hectares", m -> (long) m.areaHectares()),
            Column.text("postcode", "Postleitzahl", "Postcode", MunicipalityView::postcode),
            Column.date("validFrom", "Gültig ab", "Valid from", MunicipalityView::validFrom),
            Column.date("validTo", "Gültig bis", "Valid to", MunicipalityView::validTo),
            Column.text("status", "Status", "Status", m -> m.status().name()),
            Column.date("dissolvedOn", "Aufgelöst zum", "Dissolved on", MunicipalityView::dissolvedOn),
            Column.text("successors", "Nachfolger", "Successors", MunicipalityView::followed));

    static MunicipalityView of(FindMunicipalities.Found found, MunicipalityStatus status) {
        var m = found.municipality();
        boolean dissolved = status == MunicipalityStatus.DISSOLVED;
        return new MunicipalityView(
                m.ags(),
                m.ars(),
                m.name(),
                m.type(),
                m.district(),
                m.ars().substring(0, 3),
                m.association(),
                m.population(),
                m.areaHectares(),
                m.postcode().orElse(null),
                m.validFrom(),
                m.validTo().orElse(null),
                status,
                dissolved ? m.validTo().map(last -> last.plusDays(1)).orElse(null) : null,
                List.copyOf(found.successors()),
                List.copyOf(found.predecessors()),
                m.modifiedAt());
    }

    private String followed() {
        return successors.isEmpty() ? null : String.join(", ", successors);
    }
}
