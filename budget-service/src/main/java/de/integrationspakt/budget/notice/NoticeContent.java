package de.integrationspakt.budget.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.integrationspakt.budget.programme.Remedy;
import java.time.LocalDate;
import java.util.List;

/**
 * All that a notice says, frozen when it is drafted: its document can be made again from this and the template alone.
 *
 * @param previousAmountCents what the notice that this one replaces said; null without one
 * @param provisional the final setting is reserved (Vorbehalt der endgültigen Festsetzung)
 * @param reasons why it is refused, changed or claimed back, and the hearing; empty for a grant as applied for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NoticeContent(
        NoticeKind kind,
        String fileReference,
        String budgetLine,
        int budgetYear,
        String programmeTitle,
        String legalBasis,
        Addressee addressee,
        String purpose,
        long amountCents,
        Long previousAmountCents,
        String replaces,
        LocalDate periodFrom,
        LocalDate periodTo,
        List<Instalment> instalments,
        boolean provisional,
        List<String> reasons,
        LocalDate proofOfUseDueOn,
        LocalDate payBackBy,
        Remedy remedy,
        NoticeTerms terms) {

    /** Who it is addressed to. */
    record Addressee(String holder, String name) {}

    /** A part of the amount and the year or day it is due. */
    record Instalment(int year, LocalDate dueOn, long amountCents) {}
}
