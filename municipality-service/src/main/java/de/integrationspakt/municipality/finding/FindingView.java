package de.integrationspakt.municipality.finding;

import de.integrationspakt.kernel.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A finding as callers see it, with words in their language. Other claims are named to those who may read them. */
@Schema(
        name = "Finding",
        description =
                "Something a reviewer should look at; it decides nothing. What does not belong to the code is null.")
public record FindingView(
        Finding.Code code,

        @Schema(
                description = "What is odd, in words",
                examples = "More is asked for than the share has left: 1,000.00 EUR.")
        String text,

        @Schema(description = "What is left of the known share, with ABOVE_REMAINING_SHARE")
        Money remaining,

        @Schema(description = "The transmitted count of the year, with PERSONS_ABOVE_COUNT")
        Integer confirmedPersons,

        @Schema(description = "The claim's own items it is about")
        List<UUID> items,

        @Schema(description = "The other claims it is about, those the caller may read")
        List<OtherClaim> claims,

        @Schema(
                description =
                        "The figure beside those of similar municipalities, with UNUSUAL_COST_PER_PERSON and UNUSUAL_COST_PER_SQUARE_METRE")
        Comparison comparison,

        @Schema(description = "The day that is near, with DEADLINE_NEAR")
        LocalDate dueOn) {}
