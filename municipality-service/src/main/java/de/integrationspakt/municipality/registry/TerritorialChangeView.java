package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.key.Ags;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A territorial change as callers see it. */
@Schema(name = "TerritorialChange")
public record TerritorialChangeView(
        UUID id,
        ChangeKind kind,

        @Schema(description = "First day of the new state", examples = "2018-01-01")
        LocalDate effectiveOn,

        String legalSource,
        String note,
        List<Ags> predecessors,
        List<Ags> successors,

        @Schema(description = "Takes rights and duties of those that end; null while that is not decided")
        Ags legalSuccessor,

        @Schema(description = "Those whose key ends by it") List<Ags> ended,

        List<NewMunicipalityView> newMunicipalities,

        @Schema(description = "The import whose report suggested it")
        UUID registryImport,

        ChangeStatus status,
        String proposedBy,
        Instant proposedAt,
        String decidedBy,
        Instant decidedAt,
        String reason) {

    /** A municipality that begins by the change. */
    @Schema(name = "NewMunicipality")
    public record NewMunicipalityView(
            Ags ags, String name, MunicipalityType type, int population, int areaHectares, String postcode) {}

    static TerritorialChangeView of(TerritorialChange change) {
        return new TerritorialChangeView(
                change.id(),
                change.kind(),
                change.effectiveOn(),
                change.legalSource(),
                change.note(),
                change.predecessors(),
                change.successors(),
                change.legalSuccessor().orElse(null),
                change.ended(),
                change.parts().stream()
                        .filter(ChangePart::isDescribed)
                        .map(part -> described(part.key(), part.described()))
                        .toList(),
                change.registerImport(),
                change.status(),
                change.proposedBy(),
                change.proposedAt(),
                change.decidedBy(),
                change.decidedAt(),
                change.reason());
    }

    private static NewMunicipalityView described(Ags ags, MasterData data) {
        return new NewMunicipalityView(
                ags, data.name(), data.type(), data.population(), data.areaHectares(), data.postcode());
    }
}
