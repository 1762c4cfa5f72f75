package de.integrationspakt.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.e2e.Client.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
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

        var done = new AtomicBoolean();
        var killer = killer(done);
        var claims = claims(60);
        done.set(true);
        killer.join();

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
        Databases.assertInvariants();
    }

    private static boolean isSettled(Answer claim) {
        return List.of("RESERVED", "REFUSED")
                .contains(claim.json().path("status").asText());
    }

    /** Kills one process after the other at random moments until the claims are through, each at least once. */
    private static Thread killer(AtomicBoolean done) {
        var seed = System.nanoTime();
        System.getLogger("e2e").log(System.Logger.Level.INFO, "seed " + seed);
        var random = new Random(seed);
        var thread = new Thread(
                () -> {
                    for (int n = 0; n < PARTS.size() || !done.get(); n++) {
                        pause(1500 + random.nextInt(2500));
                        Suite.kill(PARTS.get(n % PARTS.size()));
                    }
                },
                "killer");
        thread.start();
        return thread;
    }

    /** Four towns' clerks at once, each claim from draft to approval, every call repeated until it is answered. */
    private static List<String> claims(int number) throws Exception {
        var pool = Executors.newFixedThreadPool(4);
        try {
            var running = new ArrayList<Future<String>>();
            for (int n = 0; n < number; n++) {
                running.add(pool.submit((Callable<String>) FaultStoryTest::claim));
            }
            var paths = new ArrayList<String>();
            for (var path : running) {
                paths.add(path.get(5, TimeUnit.MINUTES));
            }
            return paths;
        } finally {
            pool.shutdown();
        }
    }

    private static String claim() {
        pause(400);
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
