package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.money.Money;
import de.integrationspakt.kernel.table.Column;
import de.integrationspakt.kernel.table.Table;
import de.integrationspakt.municipality.level.Area;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A measure in a list. */
@Schema(name = "MeasureSummary")
record MeasureRow(
        UUID id,
        Area area,
        String type,
        String title,
        Holder applicant,
        String provider,
        String district,
        TargetGroup targetGroup,
        String entryLevel,
        String exitLevel,
        LocalDate periodFrom,
        LocalDate periodTo,
        int groups,
        int places,

        @Schema(description = "For others than the applicant, one or two who take part count as three")
        int freePlaces,

        int teachingUnits,
        MeasureStatus status,
        String budgetLine,
        Money cost,
        Money grant,
        Money paid) {

    static final Table<MeasureRow> TABLE = Table.list(
            "measures",
            "Maßnahmen",
            "Measures",
            Column.<MeasureRow>text("id", "Kennung", "Id", row -> row.id().toString()),
            Column.text("area", "Handlungsfeld", "Area", row -> row.area().name()),
            Column.text("type", "Maßnahmeart", "Type", MeasureRow::type),
            Column.text("title", "Bezeichnung", "Title", MeasureRow::title),
            Column.text("applicant", "Antragsteller", "Applicant", row -> row.applicant()
                    .value()),
            Column.text("provider", "Maßnahmeträger", "Provider", MeasureRow::provider),
            Column.text("district", "Kreis", "District", MeasureRow::district),
            Column.text("targetGroup", "Zielgruppe", "Target group", row -> row.targetGroup()
                    .name()),
            Column.text("entryLevel", "Eingangsstufe", "Entry level", MeasureRow::entryLevel),
            Column.text("exitLevel", "Abschlussstufe", "Exit level", MeasureRow::exitLevel),
            Column.date("periodFrom", "Von", "From", MeasureRow::periodFrom),
            Column.date("periodTo", "Bis", "To", MeasureRow::periodTo),
            Column.number("groups", "Gruppen", "Groups", row -> (long) row.groups()),
            Column.number("places", "Plätze", "Places", row -> (long) row.places()),
            Column.number("freePlaces", "Freie Plätze", "Free places", row -> (long) row.freePlaces()),
            Column.number("teachingUnits", "Unterrichtseinheiten", "Teaching units", row -> (long) row.teachingUnits()),
            Column.text("status", "Stand", "Status", row -> row.status().name()),
            Column.text("budgetLine", "Haushaltsstelle", "Budget line", MeasureRow::budgetLine),
            Column.euro("cost", "Kosten", "Cost", MeasureRow::cost),
            Column.euro("grant", "Zuwendung", "Grant", MeasureRow::grant),
            Column.euro("paid", "Gezahlt", "Paid", MeasureRow::paid));

    static MeasureRow of(Measure measure, Caller by) {
        var offer = ReadMeasures.isOwn(measure, by) ? MeasureState.exactly(measure) : MeasureState.of(measure);
        var grantCents = measure.decision().grantCents();
        return new MeasureRow(
                offer.measure(),
                offer.area(),
                offer.type(),
                offer.title(),
                measure.applicant(),
                offer.provider(),
                offer.district(),
                offer.targetGroup(),
                offer.entryLevel(),
                offer.exitLevel(),
                offer.periodFrom(),
                offer.periodTo(),
                offer.groups(),
                offer.places(),
                offer.freePlaces(),
                offer.teachingUnits(),
                offer.status(),
                measure.budgetLine(),
                measure.application().cost(),
                grantCents == null ? null : Money.ofCents(grantCents),
                measure.funding().map(f -> Money.ofCents(f.paidCents())).orElse(null));
    }
}
