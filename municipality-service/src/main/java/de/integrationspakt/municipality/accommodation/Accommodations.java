package de.integrationspakt.municipality.accommodation;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.http.NotFound;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.key.DistrictKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The accommodations in the database. */
@ApplicationScoped
class Accommodations {
    private static final String COLUMNS =
            "id, ags, number, name, address, kind, tenure, places, square_metres, opened_on, closed_on, version";

    private final Database database;

    Accommodations(Database database) {
        this.database = database;
    }

    /** What a caller is looking for; null members do not narrow. */
    record Search(Ags ags, DistrictKey district, AccommodationKind kind, Tenure tenure, LocalDate openOn) {}

    Optional<Accommodation> find(UUID id) {
        return database.first(
                "SELECT " + COLUMNS + " FROM accommodation WHERE id = ?", Accommodations::accommodation, id);
    }

    /** The same, locked until the transaction ends. */
    Accommodation requireForChange(UUID id) {
        return database.first(
                        "SELECT " + COLUMNS + " FROM accommodation WHERE id = ? FOR UPDATE",
                        Accommodations::accommodation,
                        id)
                .orElseThrow(() -> new NotFound("accommodation", id));
    }

    Accommodation require(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("accommodation", id));
    }

    Optional<Accommodation> find(Ags ags, String number) {
        return database.first(
                "SELECT " + COLUMNS + " FROM accommodation WHERE ags = ? AND number = ? FOR UPDATE",
                Accommodations::accommodation,
                ags.value(),
                number);
    }

    /** Those within the caller's units, by municipality and number. */
    List<Accommodation> list(Search search, Caller by, String after, int limit) {
        return list(search, by.isState(), by.units(), after, limit);
    }

    /** The same for units known before. */
    List<Accommodation> list(Search search, boolean state, Set<String> of, String after, int limit) {
        var units = of.toArray(String[]::new);
        return database.list(
                "SELECT " + COLUMNS + " FROM accommodation WHERE (? OR ags = ANY(?) OR left(ags, 5) = ANY(?))"
                        + " AND (?::text IS NULL OR ags = ?) AND (?::text IS NULL OR left(ags, 5) = ?)"
                        + " AND (?::text IS NULL OR kind = ?) AND (?::text IS NULL OR tenure = ?)"
                        + " AND (?::date IS NULL OR opened_on <= ? AND (closed_on IS NULL OR closed_on >= ?))"
                        + " AND ags || '/' || number > ? ORDER BY ags || '/' || number LIMIT ?",
                Accommodations::accommodation,
                state,
                units,
                units,
                text(search.ags()),
                text(search.ags()),
                text(search.district()),
                text(search.district()),
                text(search.kind()),
                text(search.kind()),
                text(search.tenure()),
                text(search.tenure()),
                search.openOn(),
                search.openOn(),
                search.openOn(),
                after,
                limit);
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    /** False if the number is taken. */
    boolean insert(Accommodation made, String by, Instant at) {
        var content = made.content();
        return database.change(
                        "INSERT INTO accommodation (" + COLUMNS
                                + ", changed_by, changed_at) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)"
                                + " ON CONFLICT (ags, number) DO NOTHING",
                        made.id(),
                        made.ags().value(),
                        content.number(),
                        content.name(),
                        content.address(),
                        content.kind(),
                        content.tenure(),
                        content.places(),
                        content.squareMetres(),
                        content.openedOn(),
                        content.closedOn(),
                        made.version(),
                        by,
                        at)
                == 1;
    }

    void update(Accommodation changed, String by, Instant at) {
        var content = changed.content();
        database.change(
                "UPDATE accommodation SET name = ?, address = ?, kind = ?, tenure = ?, places = ?, square_metres = ?,"
                        + " opened_on = ?, closed_on = ?, version = ?, changed_by = ?, changed_at = ? WHERE id = ?",
                content.name(),
                content.address(),
                content.kind(),
                content.tenure(),
                content.places(),
                content.squareMetres(),
                content.openedOn(),
                content.closedOn(),
                changed.version(),
                by,
                at,
                changed.id());
    }

    private static Accommodation accommodation(ResultSet row) throws SQLException {
        return new Accommodation(
                row.getObject("id", UUID.class),
                new Ags(row.getString("ags")),
                new AccommodationContent(
                        row.getString("number"),
                        row.getString("name"),
                        row.getString("address"),
                        AccommodationKind.valueOf(row.getString("kind")),
                        Tenure.valueOf(row.getString("tenure")),
                        row.getInt("places"),
                        row.getBigDecimal("square_metres"),
                        row.getObject("opened_on", LocalDate.class),
                        row.getObject("closed_on", LocalDate.class)),
                row.getLong("version"));
    }
}
