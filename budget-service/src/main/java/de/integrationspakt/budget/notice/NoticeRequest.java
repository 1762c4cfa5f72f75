package de.integrationspakt.budget.notice;

import de.integrationspakt.kernel.money.Amount;
import de.integrationspakt.kernel.money.Money;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an officer adds to what the system knows. */
@Schema(name = "NoticeRequest")
public record NoticeRequest(
        @NotNull NoticeKind kind,

        @NotNull
        @Schema(description = "RESERVATION for GRANT and AMENDMENT, REQUEST for REFUSAL, RECOVERY for RECOVERY")
        About about,

        @NotNull @Schema(description = "Id of the reservation, the refused request or the recovery")
        UUID subject,

        @Schema(description = "First day of the grant period; none: the budget year's")
        LocalDate periodFrom,

        @Schema(description = "Last day of the grant period; none: the budget year's")
        LocalDate periodTo,

        @Valid
        @Size(max = 40)
        @Schema(description = "Yearly or other instalments; together the amount. None: all in the budget year")
        List<@NotNull InstalmentRequest> instalments,

        @Size(min = 1, max = 500) @Schema(description = "None: what the reservation says")
        String purpose,

        @Size(max = 20) @Schema(description = "Needed for amendments; added to those of the decision")
        List<@NotBlank @Size(max = 2000) String> reasons) {

    DraftNotice.Order order() {
        return new DraftNotice.Order(
                kind,
                about,
                subject,
                periodFrom,
                periodTo,
                instalments == null
                        ? null
                        : instalments.stream()
                                .map(InstalmentRequest::instalment)
                                .toList(),
                purpose,
                reasons);
    }

    /** A part of the amount. */
    @Schema(name = "NoticeInstalmentRequest")
    public record InstalmentRequest(
            @NotNull @Min(2015) @Max(2100) @Schema(examples = "2018")
            Integer year,

            @Schema(description = "Day it is due, where one is set")
            LocalDate dueOn,

            @NotNull @Amount(minCents = 1) Money amount) {

        NoticeContent.Instalment instalment() {
            return new NoticeContent.Instalment(year, dueOn, amount.cents());
        }
    }
}
