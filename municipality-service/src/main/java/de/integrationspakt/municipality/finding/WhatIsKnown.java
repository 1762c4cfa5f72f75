package de.integrationspakt.municipality.finding;

import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.database.Database.Command;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.money.Money;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/** Fetches what the checks ask about a claim, in one trip to the database: a claim is looked at whenever it is shown. */
@ApplicationScoped
class WhatIsKnown {
    /** Claims that somebody stands by. As the index claim_handed_in has it. */
    private static final String HANDED_IN = "c.status NOT IN ('DRAFT', 'WITHDRAWN', 'REJECTED')";

    /** Not a final settlement of this instalment, nor an instalment of this final settlement. */
    private static final String BY_ITSELF = "c.kind <> ALL(?)";

    private static final String ACCOMMODATIONS = """
            SELECT id, ags, tenure = 'OWNED', square_metres, opened_on, closed_on FROM accommodation WHERE id = ANY(?)""";

    private static final String SHARE = "SELECT amount_cents FROM share WHERE budget_line = ? AND holder = ?";

    private static final String CONFIRMED = """
            SELECT cohort_persons + family_reunification_persons FROM transmitted_count
             WHERE survey_year = ? AND ags = ? ORDER BY revision DESC LIMIT 1""";

    private static final String OVERLAPPING = """
            SELECT c.id, c.ags, c.period_from, c.period_to, c.claimed_cents FROM claim c
             WHERE c.ags = ? AND c.budget_line = ? AND c.id <> ? AND c.period_from <= ? AND c.period_to >= ? AND %s AND %s
             ORDER BY c.period_from, c.id LIMIT 20""".formatted(HANDED_IN, BY_ITSELF);

    /** In the municipality's own claims, and in those of its district that rest on the same document. */
    private static final String SAME_COSTS = """
            WITH other AS (
                SELECT c.id, c.ags, c.period_from, c.period_to FROM claim c WHERE c.ags = ? AND %1$s AND %2$s
                UNION
                SELECT c.id, c.ags, c.period_from, c.period_to
                  FROM document own
                  JOIN document d ON d.hash = own.hash AND d.subject_kind = 'CLAIM'
                  JOIN claim c ON c.id = d.subject AND c.district = ? AND %1$s AND %2$s
                 WHERE own.subject_kind = 'CLAIM' AND own.subject = ?)
            SELECT o.id, o.ags, o.period_from, o.period_to, i.amount_cents, own.item, i.accommodation_id
              FROM unnest(?, ?, ?) AS own(item, category, cents)
              CROSS JOIN other o
              JOIN claim_item i ON i.claim = o.id AND i.category = own.category AND i.amount_cents = own.cents
             WHERE o.id <> ? AND o.period_from <= ? AND o.period_to >= ?
             ORDER BY o.period_from, o.id, own.item LIMIT 50""".formatted(HANDED_IN, BY_ITSELF);

    private static final String SAME_DOCUMENTS = """
            SELECT DISTINCT c.id, c.ags, c.period_from, c.period_to, c.claimed_cents
              FROM document own
              JOIN document d ON d.hash = own.hash AND d.subject_kind = 'CLAIM' AND d.subject <> own.subject
              JOIN claim c ON c.id = d.subject AND %s
             WHERE own.subject_kind = 'CLAIM' AND own.subject = ?
             ORDER BY c.period_from, c.id LIMIT 20""".formatted(HANDED_IN);

    private static final String ELIGIBILITY = """
            SELECT code, eligibility FROM cost_category
             WHERE code = ANY(?) AND eligibility <> 'YES' AND valid_from <= ? AND (valid_to IS NULL OR valid_to >= ?)""";

    private final Database database;
    private final ReadPeers readPeers;
    private final Clock clock;

    WhatIsKnown(Database database, ReadPeers readPeers, Clock clock) {
        this.database = database;
        this.readPeers = readPeers;
        this.clock = clock;
    }

    Known around(ClaimContents claim) {
        var share = new AtomicReference<Money>();
        var confirmed = new AtomicReference<Integer>();
        var overlapping = new ArrayList<OtherClaim>();
        var sameCosts = new ArrayList<Known.SameCost>();
        var sameDocuments = new ArrayList<OtherClaim>();
        var notEligible = new HashSet<String>();
        var onlyWithReason = new HashSet<String>();
        var accommodations = new HashMap<UUID, Known.Place>();
        var ags = claim.ags().value();
        var counterparts = counterparts(claim);
        database.together(List.of(
                Command.ask(SHARE, row -> share.set(Money.ofCents(row.getLong(1))), claim.budgetLine(), ags),
                Command.ask(
                        CONFIRMED,
                        row -> confirmed.set(row.getInt(1)),
                        claim.from().getYear(),
                        ags),
                Command.ask(
                        OVERLAPPING,
                        row -> overlapping.add(other(row)),
                        ags,
                        claim.budgetLine(),
                        claim.id(),
                        claim.to(),
                        claim.from(),
                        counterparts),
                Command.ask(
                        SAME_COSTS,
                        row -> sameCosts.add(new Known.SameCost(
                                row.getObject(6, UUID.class), row.getObject(7, UUID.class), other(row))),
                        ags,
                        counterparts,
                        claim.ags().district().value(),
                        counterparts,
                        claim.id(),
                        claim.items().stream().map(ClaimContents.Item::id).toArray(UUID[]::new),
                        claim.items().stream().map(ClaimContents.Item::category).toArray(String[]::new),
                        claim.items().stream()
                                .map(item -> item.amount().cents())
                                .toArray(Long[]::new),
                        claim.id(),
                        claim.to(),
                        claim.from()),
                Command.ask(
                        ACCOMMODATIONS, row -> accommodations.put(row.getObject(1, UUID.class), place(row)), (Object)
                                claim.items().stream()
                                        .map(ClaimContents.Item::accommodation)
                                        .filter(Objects::nonNull)
                                        .toArray(UUID[]::new)),
                Command.ask(SAME_DOCUMENTS, row -> sameDocuments.add(other(row)), claim.id()),
                Command.ask(
                        ELIGIBILITY,
                        row -> (row.getString(2).equals("NO") ? notEligible : onlyWithReason).add(row.getString(1)),
                        claim.items().stream().map(ClaimContents.Item::category).toArray(String[]::new),
                        claim.to(),
                        claim.from())));
        return new Known(
                Berlin.today(clock),
                Optional.ofNullable(share.get()),
                Optional.ofNullable(confirmed.get()),
                overlapping,
                sameCosts,
                sameDocuments,
                notEligible,
                onlyWithReason,
                accommodations,
                claim.handedIn() ? readPeers.perPerson(claim) : Optional.empty(),
                claim.handedIn() && !accommodations.isEmpty() ? readPeers.perSquareMetre(claim) : Optional.empty());
    }

    private static String[] counterparts(ClaimContents claim) {
        return switch (claim.settlement()) {
            case SINGLE -> new String[0];
            case INSTALMENT -> new String[] {"FINAL"};
            case FINAL -> new String[] {"ADVANCE", "INTERIM"};
        };
    }

    private static Known.Place place(ResultSet row) throws SQLException {
        return new Known.Place(
                new Ags(row.getString(2)),
                row.getBoolean(3),
                row.getDouble(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class));
    }

    private static OtherClaim other(ResultSet row) throws SQLException {
        return new OtherClaim(
                row.getObject(1, UUID.class),
                new Ags(row.getString(2)),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class),
                Money.ofCents(row.getLong(5)));
    }
}
