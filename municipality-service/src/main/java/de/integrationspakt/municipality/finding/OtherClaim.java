package de.integrationspakt.municipality.finding;

import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A claim that a finding points to. */
@Schema(name = "FindingClaim")
public record OtherClaim(
        UUID id,
        @Schema(examples = "08116033") Ags ags,
        LocalDate periodFrom,
        LocalDate periodTo,

        @Schema(description = "The amount found there: of the item with SAME_COST_TWICE, else what is claimed")
        Money amount) {}
