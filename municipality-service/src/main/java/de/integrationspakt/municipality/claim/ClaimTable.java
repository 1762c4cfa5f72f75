package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.money.Money;
import de.integrationspakt.kernel.table.Column;
import de.integrationspakt.kernel.table.Table;

/** Claims as a table to keep. */
final class ClaimTable {
    static final Table<Claim> LIST = Table.list(
            "claims",
            "Kostenanträge",
            "Claims",
            Column.text("id", "Kennung", "Id", claim -> claim.id().toString()),
            Column.text("ags", "AGS", "AGS", claim -> claim.ags().value()),
            Column.text("budgetLine", "Haushaltsstelle", "Budget line", Claim::budgetLine),
            Column.text("reference", "Aktenzeichen der Gemeinde", "Reference", Claim::reference),
            Column.text("kind", "Art", "Kind", claim -> claim.kind().name()),
            Column.text("status", "Stand", "Status", claim -> claim.status().name()),
            Column.date("periodFrom", "Zeitraum von", "Period from", Claim::periodFrom),
            Column.date("periodTo", "Zeitraum bis", "Period to", Claim::periodTo),
            Column.number("persons", "Personen", "Persons", claim -> (long) claim.persons()),
            Column.money(
                    "cost", "Kosten EUR", "Cost EUR", claim -> claim.amounts().costCents()),
            Column.money("income", "Einnahmen EUR", "Income EUR", claim -> claim.amounts()
                    .incomeCents()),
            Column.euro("claimed", "Beantragt EUR", "Claimed EUR", Claim::claimed),
            Column.euro("recognised", "Anerkannt EUR", "Recognised EUR", claim -> claim.recognised()
                    .orElse(null)),
            Column.money("settled", "Angerechnet EUR", "Set off EUR", claim -> claim.amounts()
                    .settledCents()),
            Column.euro("paid", "Gezahlt EUR", "Paid EUR", claim -> claim.funding()
                    .map(funding -> Money.ofCents(funding.paidCents()))
                    .orElse(null)),
            Column.date("decidedOn", "Entschieden am", "Decided on", claim -> claim.decision()
                    .map(Decision::decidedOn)
                    .orElse(null)),
            Column.date("remedyUntil", "Rechtsbehelf bis", "Remedy until", claim -> claim.decision()
                    .map(Decision::remedyUntil)
                    .orElse(null)));

    private ClaimTable() {}
}
