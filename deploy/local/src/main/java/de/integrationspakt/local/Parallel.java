package de.integrationspakt.local;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several steps of the start at once. */
final class Parallel {
    private Parallel() {}

    /** Returns when all are done; refuses with the first refusal. */
    static void run(List<Step> steps) throws CannotStart, InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(steps.size());
        try {
            List<Future<Void>> running = new ArrayList<>();
            for (Step step : steps) running.add(pool.submit(call(step)));
            for (Future<Void> one : running) one.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CannotStart reason) throw reason;
            throw new CannotStart("Starting failed: " + e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private static Callable<Void> call(Step step) {
        return () -> {
            step.run();
            return null;
        };
    }

    /** May fail with anything. */
    @FunctionalInterface
    interface Step {
        void run() throws Exception;
    }
}
