package de.integrationspakt.budget.notice;

import de.integrationspakt.budget.programme.Remedy;
import de.integrationspakt.kernel.time.Berlin;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The words of a German notice: what its template is filled with. */
final class NoticeText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMANY);

    private NoticeText() {}

    /** @param issuedAt null: a draft, dated as drafted */
    static Map<String, Object> of(NoticeContent says, Instant draftedAt, Instant issuedAt) {
        var text = new LinkedHashMap<String, Object>();
        boolean granted = says.kind() == NoticeKind.GRANT || says.kind() == NoticeKind.AMENDMENT;
        text.put("title", title(says.kind()));
        text.put("draft", issuedAt == null);
        text.put("date", day(Berlin.dayOf(issuedAt == null ? draftedAt : issuedAt)));
        text.put("fileReference", says.fileReference());
        text.put("authority", says.terms().authority());
        text.put("authorityAddress", says.terms().authorityAddress());
        text.put("addressee", says.addressee().name());
        text.put("holder", says.addressee().holder());
        text.put("programme", says.programmeTitle());
        text.put("legalBasis", says.legalBasis());
        text.put("decision", decision(says));
        text.put("provisional", says.provisional());
        text.put("granted", granted);
        text.put("purpose", says.purpose());
        text.put("budgetLine", says.budgetLine());
        text.put("budgetYear", Integer.toString(says.budgetYear()));
        text.put("period", day(says.periodFrom()) + " bis " + day(says.periodTo()));
        text.put("amountName", amountName(says.kind()));
        text.put("amount", euro(says.amountCents()));
        text.put("previousAmount", says.previousAmountCents() == null ? null : euro(says.previousAmountCents()));
        text.put("payBackBy", says.payBackBy() == null ? null : day(says.payBackBy()));
        text.put(
                "instalments", says.instalments().stream().map(NoticeText::part).toList());
        text.put("reasons", says.reasons());
        text.put("sideProvisions", says.terms().sideProvisions());
        text.put("proofOfUseTo", says.terms().proofOfUseTo());
        text.put("proofOfUseDueOn", day(says.proofOfUseDueOn()));
        text.put("remedy", remedy(says.remedy(), says.terms()));
        return text;
    }

    private static String title(NoticeKind kind) {
        return switch (kind) {
            case GRANT -> "Zuwendungsbescheid";
            case AMENDMENT -> "Änderungsbescheid";
            case REFUSAL -> "Ablehnungsbescheid";
            case RECOVERY -> "Rückforderungsbescheid";
        };
    }

    private static String decision(NoticeContent says) {
        var amount = euro(says.amountCents());
        return switch (says.kind()) {
            case GRANT ->
                "auf Grundlage der genannten Vorschrift bewilligen wir Ihnen eine Zuwendung von " + amount + ".";
            case AMENDMENT ->
                "unser Bescheid zum selben Aktenzeichen wird geändert: Die Zuwendung wird von "
                        + euro(says.previousAmountCents()) + " auf " + amount + " neu festgesetzt.";
            case REFUSAL -> "Ihr Antrag auf " + amount + " wird abgelehnt.";
            case RECOVERY -> "von der Ihnen ausgezahlten Zuwendung fordern wir " + amount + " zurück (§ 49a LVwVfG).";
        };
    }

    private static String amountName(NoticeKind kind) {
        return switch (kind) {
            case GRANT, AMENDMENT -> "Zuwendung";
            case REFUSAL -> "beantragt";
            case RECOVERY -> "zu erstatten";
        };
    }

    private static Map<String, String> part(NoticeContent.Instalment part) {
        var when = part.dueOn() == null ? "Haushaltsjahr " + part.year() : "fällig am " + day(part.dueOn());
        return Map.of("when", when, "amount", euro(part.amountCents()));
    }

    private static String remedy(Remedy remedy, NoticeTerms terms) {
        var period = terms.remedyMonths() == 1 ? "eines Monats" : "von " + terms.remedyMonths() + " Monaten";
        return switch (remedy) {
            case ACTION ->
                "Gegen diesen Bescheid kann innerhalb " + period + " nach Bekanntgabe Klage erhoben werden beim "
                        + terms.remedyLodgedAt() + ".";
            case OBJECTION ->
                "Gegen diesen Bescheid kann innerhalb " + period
                        + " nach Bekanntgabe Widerspruch eingelegt werden, schriftlich, elektronisch oder zur Niederschrift, bei: "
                        + terms.remedyLodgedAt() + ".";
        };
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The same on every JDK: no locale data decides about points and commas in an official document. */
    private static String euro(long cents) {
        var marks = new DecimalFormatSymbols(Locale.ROOT);
        marks.setDecimalSeparator(',');
        marks.setGroupingSeparator('.');
        var format = new DecimalFormat("#,##0.00", marks);
        return format.format(BigDecimal.valueOf(cents, 2)) + " EUR";
    }
}
