package de.integrationspakt.budget.notice;

import de.integrationspakt.budget.line.FindBudgetLine;
import de.integrationspakt.budget.payee.FindPayees;
import de.integrationspakt.budget.programme.FindProgrammeVersion;
import de.integrationspakt.budget.programme.PaidThrough;
import de.integrationspakt.budget.registry.MunicipalityNames;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.http.WrongState;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Drafts a notice: what was decided, and what the programme version's notices name beside it, frozen as they are now. */
@ApplicationScoped
class DraftNotice {

    private final FindDecided decisions;
    private final Notices notices;
    private final NoticeTermsBook terms;
    private final FindBudgetLine lines;
    private final FindProgrammeVersion versions;
    private final MunicipalityNames names;
    private final FindPayees payees;
    private final NoticeContents contents;
    private final Journal journal;
    private final Clock clock;

    DraftNotice(
            FindDecided decisions,
            Notices notices,
            NoticeTermsBook terms,
            FindBudgetLine lines,
            FindProgrammeVersion versions,
            MunicipalityNames names,
            FindPayees payees,
            NoticeContents contents,
            Journal journal,
            Clock clock) {
        this.decisions = decisions;
        this.notices = notices;
        this.terms = terms;
        this.lines = lines;
        this.versions = versions;
        this.names = names;
        this.payees = payees;
        this.contents = contents;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What an officer adds to what the system knows.
     *
     * @param periodFrom null: the budget year's first day; {@code periodTo} its last
     * @param instalments null: the whole amount in the budget year
     * @param purpose null: what the reservation says
     */
    record Order(
            NoticeKind kind,
            About about,
            UUID subject,
            LocalDate periodFrom,
            LocalDate periodTo,
            List<NoticeContent.Instalment> instalments,
            String purpose,
            List<String> reasons) {}

    /**
     * @throws Invalid when the kind does not fit, the period is turned round or the instalments are not the amount
     * @throws WrongState when an amendment finds no notice to amend, or a grant one in force
     */
    @Transactional
    Notice draft(Order order, String officer) {
        requireFitting(order);
        var decided = decisions.require(order.about(), order.subject());
        var before = notices.inForce(order.subject());
        requireInForce(order.kind() == NoticeKind.AMENDMENT, before.isPresent());
        var content = content(order, decided, before.orElse(null));
        var notice = new Notice(
                decided,
                content,
                contents.freeze(content),
                NoticeDocument.TEMPLATE,
                before.map(Notice::id).orElse(null),
                officer,
                clock.instant());
        notices.persistAndFlush(notice);
        journal.record(
                "notice.drafted",
                notice.id().toString(),
                Map.of(
                        "kind",
                        notice.kind(),
                        "fileReference",
                        notice.fileReference(),
                        "amountCents",
                        notice.amountCents()));
        return notice;
    }

    private static void requireFitting(Order order) {
        var wanted =
                switch (order.kind()) {
                    case GRANT, AMENDMENT -> About.RESERVATION;
                    case REFUSAL -> About.REQUEST;
                    case RECOVERY -> About.RECOVERY;
                };
        if (order.about() != wanted) throw new Invalid("/about", "field.noticeAbout", order.kind(), wanted);
    }

    /** An amendment changes a notice in force; any other decision is the first on its subject. */
    private static void requireInForce(boolean wanted, boolean there) {
        if (wanted && !there) throw new WrongState("WITHOUT_NOTICE", "WITH_NOTICE");
        if (!wanted && there) throw new WrongState("WITH_NOTICE", "WITHOUT_NOTICE");
    }

    private NoticeContent content(Order order, Decided decided, Notice before) {
        var line = lines.require(decided.budgetLine());
        var rules = versions.require(line.programme(), line.programmeVersion());
        var said = terms.inForce(line.programme(), line.programmeVersion());
        var from = order.periodFrom() == null ? LocalDate.of(line.year(), 1, 1) : order.periodFrom();
        var to = order.periodTo() == null ? LocalDate.of(line.year(), 12, 31) : order.periodTo();
        if (to.isBefore(from)) throw new Invalid("/periodTo", "field.periodOrder");
        var reasons = new ArrayList<>(decided.reasons());
        if (order.reasons() != null) reasons.addAll(order.reasons());
        if (order.kind() != NoticeKind.GRANT && reasons.isEmpty()) throw new Invalid("/reasons", "field.required");
        return new NoticeContent(
                order.kind(),
                decided.fileReference(),
                line.code(),
                line.year(),
                rules.titleDe(),
                rules.legalBasis(),
                new NoticeContent.Addressee(decided.holder(), name(decided.holder())),
                order.purpose() == null ? decided.purpose() : order.purpose(),
                decided.amountCents(),
                before == null ? null : before.amountCents(),
                before == null ? null : before.fileReference(),
                from,
                to,
                instalments(order, decided, line.year()),
                decided.provisional(),
                List.copyOf(reasons),
                to.plusMonths(said.proofOfUseMonths()),
                decided.payBackBy(),
                rules.remedy(),
                said);
    }

    private static List<NoticeContent.Instalment> instalments(Order order, Decided decided, int year) {
        if (order.kind() == NoticeKind.REFUSAL || order.kind() == NoticeKind.RECOVERY) return List.of();
        if (order.instalments() == null || order.instalments().isEmpty()) {
            return List.of(new NoticeContent.Instalment(year, null, decided.amountCents()));
        }
        long sumCents = order.instalments().stream()
                .mapToLong(NoticeContent.Instalment::amountCents)
                .sum();
        if (sumCents != decided.amountCents()) throw new Invalid("/instalments", "field.instalmentSum");
        return order.instalments();
    }

    private String name(String holder) {
        var municipality = names.of(List.of(holder)).get(holder);
        if (municipality != null) return municipality;
        var payee = payees.of(List.of(holder), PaidThrough.HOLDER).get(holder);
        return payee == null ? holder : payee.name();
    }
}
