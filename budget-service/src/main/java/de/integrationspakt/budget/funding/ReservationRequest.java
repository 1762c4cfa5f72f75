package de.integrationspakt.budget.funding;

import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.money.Amount;
import de.integrationspakt.kernel.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be set aside. */
@Schema(name = "ReservationRequest")
public record ReservationRequest(
        @NotNull @Size(min = 1, max = 40) @Schema(examples = "VWV-DEUTSCH-2017")
        String budgetLine,

        @Schema(description = "Whose share; none: the common pot of a MEASURE line")
        Holder holder,

        @NotNull @Amount(minCents = 1) Money amount,

        @NotNull @Size(min = 1, max = 200) @Schema(examples = "Sprachkurs B1, Herbst")
        String reference,

        @Schema(description = "Last day it holds, Europe/Berlin; none: for ever")
        LocalDate expiresOn,

        @Size(max = 10)
        @Schema(
                description =
                        "Promised for later years with it: uses up the line's commitment authorities, or nothing is reserved")
        List<@NotNull @Valid CommitmentRequest> commitments) {

    /** @throws Invalid when a year stands twice */
    List<DueLater> dueLater() {
        if (commitments == null) return List.of();
        var years = commitments.stream().map(CommitmentRequest::dueYear).distinct();
        if (years.count() < commitments.size()) throw new Invalid("/commitments", "field.dueYears");
        return commitments.stream()
                .map(later -> new DueLater(later.dueYear(), later.amount().cents()))
                .toList();
    }

    /** What falls due in a later year. */
    @Schema(name = "CommitmentRequest")
    public record CommitmentRequest(
            @NotNull @Min(2016) @Max(2100) @Schema(examples = "2018")
            Integer dueYear,

            @NotNull @Amount(minCents = 1) Money amount) {}
}
