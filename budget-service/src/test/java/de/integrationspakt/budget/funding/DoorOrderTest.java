package de.integrationspakt.budget.funding;

import static de.integrationspakt.budget.Given.API;
import static de.integrationspakt.budget.Given.euro;
import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.budget.Crowd;
import de.integrationspakt.budget.Given;
import de.integrationspakt.budget.OnPlatform;
import de.integrationspakt.budget.ledger.Ledger;
import de.integrationspakt.budget.ledger.LedgerInvariants;
import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.kernel.testing.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rows of other features, the door, reservations, accounts: all in one order, so that nobody waits in a circle. */
@OnPlatform
class DoorOrderTest {

    @Inject
    Ledger ledger;

    @Inject
    Database database;

    @Inject
    ExpireReservations expireReservations;

    @Test
    void those_who_wait_at_the_door_take_no_connection_from_who_is_inside() {
        var lines = IntStream.range(0, 8)
                .mapToObj(line -> Given.aLine("VWV-DEUTSCH", 2017, "100.00", "MEASURE"))
                .toList();
        var waiting = new ArrayList<CompletableFuture<Integer>>();
        // The common pool has one thread on two cores, from JDK 25 on for these too.
        var crowd = Executors.newFixedThreadPool(lines.size());
        QuarkusTransaction.requiringNew().run(() -> {
            ledger.enter();
            lines.forEach(line -> waiting.add(CompletableFuture.supplyAsync(() -> amend(line, "100.00"), crowd)));
            Facts.await(() -> (long) Sql.one("SELECT count(*) FROM pg_stat_activity WHERE state = 'idle in transaction'"
                            + " AND application_name = 'budget-service'")
                    > 4);
            assertThat(database.list("SELECT 1", row -> row.getInt(1))).containsExactly(1);
        });
        assertThat(waiting.stream().map(CompletableFuture::join)).containsOnly(200);
        crowd.shutdown();
    }

    @Test
    void releases_expiry_orders_and_amendments_at_once_are_all_answered() throws Exception {
        var line = Given.aLine("VWV-DEUTSCH", 2017, "100000.00", "MEASURE");
        Given.aPayee("T000001", "Sprachschule am Neckar");
        var ids = new ArrayList<String>();
        for (int time = 0; time < 64; time++) ids.add(reserved(line));
        Sql.asOwner(
                "UPDATE reservation SET expires_on = '2020-01-01' WHERE budget_line = ? AND file_number % 4 = 0", line);
        Sql.asOwner("UPDATE reservation SET ordered_by = 'x' WHERE budget_line = ? AND file_number % 4 = 1", line);
        var next = new AtomicInteger();
        var deeds = List.<java.util.concurrent.Callable<Integer>>of(
                () -> release(ids.get(next.getAndIncrement() % ids.size())),
                () -> release(ids.get(next.getAndIncrement() % ids.size())),
                () -> {
                    expireReservations.expire();
                    return 200;
                },
                () -> Crowd.post(
                                "treasury-a",
                                API + "/payment-orders",
                                "{\"budgetLine\":\"" + line + "\",\"dueOn\":\"2017-12-10\"}")
                        .statusCode(),
                () -> amend(line, next.getAndIncrement() % 10 + ".01"));
        var turn = new AtomicInteger();
        var statuses = new ArrayList<Integer>();
        Crowd.of(10, () -> {
                    var deed = deeds.get(turn.getAndIncrement() % deeds.size());
                    var answers = new ArrayList<Integer>();
                    for (int time = 0; time < 12; time++) answers.add(deed.call());
                    return answers;
                })
                .forEach(statuses::addAll);

        assertThat(statuses).hasSize(120).isSubsetOf(200, 201, 409);
        LedgerInvariants.hold();
    }

    /** A booking of the ministry that locks the line before it waits at the door. */
    private static int amend(String line, String amount) {
        String movement = As.client("ministry")
                .body(Map.of(
                        "budgetLine", line, "kind", "AMEND", "amount", euro(amount), "reason", "Mehr als veranschlagt"))
                .post(API + "/budget-movements")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return As.client("treasury-a")
                .post(API + "/budget-movements/" + movement + "/approval")
                .statusCode();
    }

    private static String reserved(String line) {
        return As.client("grant-office-a")
                .body(Map.of(
                        "budgetLine", line, "holder", "T000001", "amount", euro("1.00"), "reference", "Sprachkurs B1"))
                .post(API + "/reservations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static int release(String id) {
        return Crowd.post(
                        "grant-office-b",
                        API + "/reservations/" + id + "/release",
                        "{}",
                        UUID.randomUUID().toString())
                .statusCode();
    }
}
