package de.integrationspakt.municipality.accommodation;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.table.Column;
import de.integrationspakt.kernel.table.Field;
import de.integrationspakt.kernel.table.Form;
import de.integrationspakt.kernel.table.Format;
import de.integrationspakt.kernel.table.Table;
import de.integrationspakt.kernel.table.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The register as a file: the same columns go out and come in. */
@ApplicationScoped
class AccommodationTable {
    static final Form FORM = Form.of(
            "accommodations",
            "Unterkünfte",
            "Accommodations",
            Field.ags("ags", "Gemeindeschlüssel", "Municipality key").needed(),
            Field.text("number", "Nummer", "Number", 30).needed(),
            Field.text("name", "Bezeichnung", "Name", 200).needed(),
            Field.text("address", "Anschrift", "Address", 200),
            Field.code("kind", "Art", "Kind", AccommodationKind.choices()).needed(),
            Field.code("tenure", "Eigentum oder Miete", "Tenure", Tenure.choices())
                    .needed(),
            Field.number("places", "Plätze", "Places").needed(),
            Field.decimal("squareMetres", "Wohnfläche in m²", "Square metres").needed(),
            Field.date("openedOn", "Eröffnet am", "Opened on").needed(),
            Field.date("closedOn", "Geschlossen am", "Closed on"),
            Field.date("costFrom", "Monatskosten ab", "Monthly cost from"),
            Field.money("rent", "Miete im Monat", "Rent a month"),
            Field.money("heatingAndOperating", "Heizung und Betriebskosten im Monat", "Heating and operating a month"));

    private static final Table<Accommodation> TABLE = Table.list(
            "accommodations",
            "Unterkünfte",
            "Accommodations",
            Column.text("ags", "Gemeindeschlüssel", "Municipality key", one -> one.ags()
                    .value()),
            Column.text("number", "Nummer", "Number", one -> one.content().number()),
            Column.text("name", "Bezeichnung", "Name", one -> one.content().name()),
            Column.text("address", "Anschrift", "Address", one -> one.content().address()),
            Column.text("kind", "Art", "Kind", one -> one.content().kind().name()),
            Column.text("tenure", "Eigentum oder Miete", "Tenure", one -> one.content()
                    .tenure()
                    .name()),
            Column.number(
                    "places", "Plätze", "Places", one -> (long) one.content().places()),
            Column.decimal("squareMetres", "Wohnfläche in m²", "Square metres", one -> one.content()
                    .squareMetres()),
            Column.date(
                    "openedOn", "Eröffnet am", "Opened on", one -> one.content().openedOn()),
            Column.date("closedOn", "Geschlossen am", "Closed on", one -> one.content()
                    .closedOn()));

    private static final int AT_ONCE = 500;

    private final Accommodations accommodations;
    private final Tables tables;

    AccommodationTable(Accommodations accommodations, Tables tables) {
        this.accommodations = accommodations;
        this.tables = tables;
    }

    /** The caller's units are asked for now: the rows are read after the call has returned. */
    Response answer(Format format, Accommodations.Search search, Caller by) {
        var units = by.units();
        boolean state = by.isState();
        return tables.answer(format, TABLE, taker -> {
            var after = "";
            List<Accommodation> part;
            do {
                part = accommodations.list(search, state, units, after, AT_ONCE);
                for (var one : part) taker.take(one);
                if (!part.isEmpty()) {
                    var last = part.get(part.size() - 1);
                    after = last.ags() + "/" + last.content().number();
                }
            } while (part.size() == AT_ONCE);
        });
    }
}
