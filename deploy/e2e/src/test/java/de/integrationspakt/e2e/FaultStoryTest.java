package de.integrationspakt.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.e2e.Client.Answer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Claims run while every process in turn is killed: nothing is lost, nothing done twice, nothing hangs. */
class FaultStoryTest {
    private static final int YEAR = 2019;
    private static final String LINE = "ILA-2019-FAULTS";
    private static final String AGS = "08117001";
    /** The share holds 30 of these claims and no more; the others must be refused. */
    private static final long CLAIM_CENTS = 100_000;

    private static final int FUNDED = 30;
    private static final List<String> PARTS =
            List.of("municipality", "budget", "gateway", "kafka", "postgres", "casemanagement");

    @Test
    void every_accepted_claim_is_reserved_or_refused_exactly_once_whatever_is_killed() throws Exception {
        World.survey(YEAR, List.of(AGS), ags -> 100);
        World.line(LINE, "ILA", YEAR, World.cents(FUNDED * CLAIM_CENTS).get("amount"), "COST_CLAIM");
        World.shares(LINE, YEAR, "LARGEST_REMAINDER_CENT");

        var killed = new AtomicBoolean();
        var killer = killer(killed);
        var claims = claims(killed);
        killer.join();
        assertThat(claims).as("enough to exhaust the share").hasSizeGreaterThan(FUNDED);
        assertSettled(claims);

        Redelivery.of("funding.requests", "budget.funding");
        assertSettled(claims);
        Databases.assertInvariants();
    }

    private static void assertSettled(Collection<String> claims) {
        var outcomes = new TreeMap<String, Integer>();
        for (String path : claims) {
            var settled =
                    World.eventually(() -> Client.of("auditor").getUntilAnswered(path), FaultStoryTest::isSettled);
            outcomes.merge(settled.json().path("status").asText(), 1, Integer::sum);
        }
        assertThat(outcomes).isEqualTo(Map.of("RESERVED", FUNDED, "REFUSED", claims.size() - FUNDED));
        var account = World.account(LINE, AGS);
        assertThat(account.cents("/items/0/reserved")).isEqualTo(FUNDED * CLAIM_CENTS);
        assertThat(account.cents("/items/0/available")).isZero();
    }

    private static boolean isSettled(Answer claim) {
        return List.of("RESERVED", "REFUSED")
                .contains(claim.json().path("status").asText());
    }

    /** Kills one process after the other, each at a random moment after the one before has come back. */
    private static Thread killer(AtomicBoolean done) {
        var seed = System.nanoTime();
        System.getLogger("e2e").log(System.Logger.Level.INFO, "seed " + seed);
        var random = new Random(seed);
        var parts = new ArrayList<>(PARTS);
        Collections.shuffle(parts, random);
        var thread = new Thread(
                () -> {
                    for (String part : parts) {
                        Suite.awaitReady();
                        pause(300 + random.nextInt(2000));
                        Suite.kill(part);
                    }
                    Suite.awaitReady();
                    done.set(true);
                },
                "killer");
        thread.start();
        return thread;
    }

    /** Two clerks, one claim after the other from draft to approval, every call repeated until it is answered. */
    private static Collection<String> claims(AtomicBoolean done) throws Exception {
        var paths = new ConcurrentLinkedQueue<String>();
        var pool = Executors.newFixedThreadPool(2);
        try {
            var clerks = new ArrayList<Future<?>>();
            for (int n = 0; n < 2; n++) {
                clerks.add(pool.submit(() -> {
                    while (!done.get() || paths.size() <= FUNDED) {
                        paths.add(claim());
                    }
                }));
            }
            for (var clerk : clerks) {
                clerk.get(8, TimeUnit.MINUTES);
            }
            return paths;
        } finally {
            pool.shutdown();
        }
    }

    private static String claim() {
        pause(200);
        var town = Client.of("gemeinde-" + AGS);
        var draft = town.postUntilAnswered(World.MUNICIPALITY + "/claims", World.claim(AGS, LINE, YEAR, CLAIM_CENTS));
        var path = World.MUNICIPALITY + "/claims/"
                + draft.is(201).json().path("id").asText();
        town.postUntilAnswered(path + "/submission", null).is(200);
        Client.of("grant-office-a")
                .postUntilAnswered(path + "/assessment", Map.of())
                .is(200);
        Client.of("grant-office-b").postUntilAnswered(path + "/approval", null).is(200);
        return path;
    }

    private static void pause(int millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
