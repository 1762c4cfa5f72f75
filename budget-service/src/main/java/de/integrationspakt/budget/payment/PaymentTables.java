package de.integrationspakt.budget.payment;

import de.integrationspakt.kernel.table.Column;
import de.integrationspakt.kernel.table.Table;

/** What payees and the state's accounting system are handed as files. The columns are a contract: see docs/payment-files.md. */
final class PaymentTables {

    /** Payment advice (Zahlungsavis): what was paid for whom, and through whom. */
    static final Table<PaidItem> ADVICE = Table.list(
            "payment-advice",
            "Zahlungsavis",
            "Payment advice",
            Column.text("holder", "Empfänger", "Holder", PaidItem::holder),
            Column.money("amount", "Betrag", "Amount", PaidItem::amountCents),
            Column.text("budgetLine", "Haushaltsstelle", "Budget line", PaidItem::budgetLine),
            Column.text("fileReference", "Aktenzeichen", "File reference", PaidItem::fileReference),
            Column.text("reference", "Verwendungszweck", "Reference", PaidItem::reference),
            Column.date("dueOn", "Fällig am", "Due on", PaidItem::dueOn),
            Column.text("status", "Status", "Status", item -> item.status().name()),
            Column.date("executedOn", "Ausgeführt am", "Executed on", PaidItem::executedOn),
            Column.text("payee", "Zahlungsempfänger", "Payee", PaidItem::payee),
            Column.text("payeeName", "Name des Zahlungsempfängers", "Payee's name", PaidItem::payeeName),
            Column.date("forwardedOn", "Weitergeleitet am", "Forwarded on", PaidItem::forwardedOn),
            Column.text("endToEndId", "Zahlungsreferenz", "End-to-end id", PaidItem::endToEndId),
            Column.money("withheld", "Davon einbehalten", "Withheld", PaidItem::withheldCents));

    private PaymentTables() {}

    /** An item of an order as the accounting system books it. */
    record Ordered(String chapter, String title, int year, PaidItem item) {}

    /** Order file (Kassenanordnung), beside the payment file for the bank. */
    static final Table<Ordered> ORDER = Table.list(
            "order-file",
            "Kassenanordnung",
            "Payment order",
            Column.text("paymentOrder", "Auszahlungsanordnung", "Payment order", row -> row.item()
                    .paymentOrder()
                    .toString()),
            Column.text("chapter", "Kapitel", "Chapter", Ordered::chapter),
            Column.text("title", "Titel", "Title", Ordered::title),
            Column.number("year", "Haushaltsjahr", "Budget year", row -> (long) row.year()),
            Column.text("budgetLine", "Haushaltsstelle", "Budget line", row -> row.item()
                    .budgetLine()),
            Column.text("fileReference", "Aktenzeichen", "File reference", row -> row.item()
                    .fileReference()),
            Column.text("holder", "Empfänger", "Holder", row -> row.item().holder()),
            Column.money("amount", "Betrag", "Amount", row -> row.item().amountCents()),
            Column.date("dueOn", "Fällig am", "Due on", row -> row.item().dueOn()),
            Column.text("payee", "Zahlungsempfänger", "Payee", row -> row.item().payee()),
            Column.text("payeeName", "Name des Zahlungsempfängers", "Payee's name", row -> row.item()
                    .payeeName()),
            Column.text("iban", "IBAN", "IBAN", row -> row.item().iban()),
            Column.text("endToEndId", "Zahlungsreferenz", "End-to-end id", row -> row.item()
                    .endToEndId()),
            Column.text("reference", "Verwendungszweck", "Reference", row -> row.item()
                    .reference()),
            Column.text("orderedBy", "Angeordnet von", "Ordered by", row -> row.item()
                    .orderedBy()),
            Column.text("preparedBy", "Vorbereitet von", "Prepared by", row -> row.item()
                    .preparedBy()),
            Column.text("releasedBy", "Freigegeben von", "Released by", row -> row.item()
                    .releasedBy()),
            Column.instant("releasedAt", "Freigegeben um", "Released at", row -> row.item()
                    .releasedAt()),
            Column.money("withheld", "Davon einbehalten", "Withheld", row -> row.item()
                    .withheldCents()));
}
