package de.integrationspakt.bench;

import de.integrationspakt.e2e.Client;
import de.integrationspakt.e2e.World;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** 16 and 64 clients draw 100 euro each from 10,000 euro, 40 times each: the naive read-compute-write against ours, as euro overspent. */
final class Overspend {
    private static final long BUDGET_CENTS = 1_000_000;
    private static final long DRAW_CENTS = 10_000;
    private static final int DRAWS = 40;

    void measure() throws Exception {
        Console.say("10,000 euro, 100 at a time: granted, and overspent");
        for (int clients : new int[] {16, 64}) {
            var naive = granted(clients, this::naively) * DRAW_CENTS;
            var code = "BENCH-RACE-" + clients;
            World.line(code, "CIVIC-ENGAGEMENT", 2018, "10000.00", "MEASURE");
            var ours = granted(clients, () -> ours(code)) * DRAW_CENTS;
            tell(clients, "read, compute, write", naive);
            tell(clients, "ours over HTTP", ours);
        }
    }

    private static void tell(int clients, String who, long cents) {
        Console.say(String.format(
                Locale.ROOT,
                "  %2d clients, %-22s %,10d euro granted, %,10d overspent",
                clients,
                who,
                cents / 100,
                Math.max(0, cents - BUDGET_CENTS) / 100));
    }

    private long granted(int clients, Callable<Boolean> draw) throws Exception {
        Peer.psql("DELETE FROM peer.naive; INSERT INTO peer.naive VALUES (" + BUDGET_CENTS + ")");
        var pool = Executors.newFixedThreadPool(clients);
        try {
            var calls = IntStream.range(0, clients * DRAWS).mapToObj(n -> draw).toList();
            long granted = 0;
            for (var answer : pool.invokeAll(calls)) {
                granted += answer.get() ? 1 : 0;
            }
            return granted;
        } finally {
            pool.shutdown();
        }
    }

    private static boolean ours(String code) {
        var body = Map.of("budgetLine", code, "amount", World.euro("100.00"), "reference", "race");
        return Client.of("grant-office-a")
                        .post(World.BUDGET + "/reservations", body)
                        .status()
                == 201;
    }

    /** Reads the balance, computes, writes the absolute value; each statement by itself, as a service between them would. */
    private boolean naively() throws SQLException {
        try (var connection = Peer.connect();
                var read = connection.createStatement().executeQuery("SELECT balance_cents FROM peer.naive")) {
            read.next();
            long left = read.getLong(1) - DRAW_CENTS;
            if (left < 0) {
                return false;
            }
            connection.createStatement().executeUpdate("UPDATE peer.naive SET balance_cents = " + left);
            return true;
        }
    }
}
