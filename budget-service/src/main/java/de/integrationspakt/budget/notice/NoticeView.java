package de.integrationspakt.budget.notice;

import de.integrationspakt.budget.programme.Remedy;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A notice and all that it says. */
@Schema(name = "Notice")
public record NoticeView(
        UUID id,
        NoticeKind kind,
        About about,
        UUID subject,
        @Schema(examples = "IM-2017/4711") String fileReference,
        @Schema(examples = "IM-2017") String budgetLine,
        Holder holder,
        @Schema(examples = "Kirchheim unter Teck") String addressee,
        Money amount,

        @Schema(description = "What the notice before said") Money previousAmount,

        @Schema(description = "The final setting is reserved")
        boolean provisional,

        String purpose,
        LocalDate periodFrom,
        LocalDate periodTo,
        List<InstalmentView> instalments,
        List<String> reasons,
        String proofOfUseTo,
        LocalDate proofOfUseDueOn,
        LocalDate payBackBy,
        Remedy remedy,
        String remedyLodgedAt,
        NoticeStatus status,

        @Schema(description = "The notice this one replaces")
        UUID replaces,

        String draftedBy,
        Instant draftedAt,
        String issuedBy,
        Instant issuedAt,
        LocalDate dispatchedOn,
        Channel channel,
        LocalDate receivedOn,

        @Schema(description = "Last day on which the remedy can be lodged")
        LocalDate remedyUntil,

        LocalDate remedyWaivedOn,
        LocalDate contestedOn,

        @Schema(description = "From this day the notice can no longer be contested; none while that is open")
        LocalDate finalFrom,

        @Schema(examples = "1") long version) {

    static NoticeView of(Notice notice, NoticeContent says) {
        return new NoticeView(
                notice.id(),
                notice.kind(),
                notice.about(),
                notice.subject(),
                notice.fileReference(),
                notice.budgetLine(),
                new Holder(notice.holder()),
                says.addressee().name(),
                Money.ofCents(notice.amountCents()),
                says.previousAmountCents() == null ? null : Money.ofCents(says.previousAmountCents()),
                notice.provisional(),
                says.purpose(),
                says.periodFrom(),
                says.periodTo(),
                says.instalments().stream().map(InstalmentView::of).toList(),
                says.reasons(),
                says.terms().proofOfUseTo(),
                says.proofOfUseDueOn(),
                says.payBackBy(),
                says.remedy(),
                says.terms().remedyLodgedAt(),
                notice.status(),
                notice.replaces(),
                notice.draftedBy(),
                notice.draftedAt(),
                notice.issuedBy(),
                notice.issuedAt(),
                notice.dispatchedOn(),
                notice.channel(),
                notice.receivedOn(),
                notice.remedyUntil(),
                notice.remedyWaivedOn(),
                notice.contestedOn(),
                notice.finalFrom(),
                notice.version());
    }

    /** A part of the amount. */
    @Schema(name = "NoticeInstalment")
    public record InstalmentView(@Schema(examples = "2018") int year, LocalDate dueOn, Money amount) {

        static InstalmentView of(NoticeContent.Instalment instalment) {
            return new InstalmentView(instalment.year(), instalment.dueOn(), Money.ofCents(instalment.amountCents()));
        }
    }
}
