package de.integrationspakt.kernel.http;

import de.integrationspakt.kernel.access.Caller;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionManager;
import java.util.Set;

/** Opens the transaction that key lock, effect and stored answer share. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 150)
class IdempotentCalls {
    /** A later, better call may get another answer to these, so they are not kept. */
    private static final Set<Integer> PASSING = Set.of(401, 403, 412, 429);

    @Inject
    CurrentVertxRequest request;

    @Inject
    Caller caller;

    @Inject
    StoredAnswers answers;

    @Inject
    Problems problems;

    @Inject
    TransactionManager transactions;

    @AroundInvoke
    Object call(InvocationContext call) throws Exception {
        if ("true".equals(request.getCurrent().request().getParam("dryRun"))) {
            request.getCurrent().response().putHeader("Dry-Run", "true");
            if (!keepsDryRun(call)) return dryRun(call);
        }
        var key = request.getCurrent().request().getHeader("Idempotency-Key");
        if (key == null) {
            return inTransaction(call::proceed);
        }
        if (key.isBlank() || key.length() > 255) {
            throw new Malformed("/Idempotency-Key", "field.idempotencyKey");
        }
        return once(call, StoredAnswers.Call.of(caller.subject(), call, key));
    }

    private Object once(InvocationContext call, StoredAnswers.Call id) throws Exception {
        try {
            return inTransaction(() -> {
                answers.replay(id);
                var result = call.proceed();
                var answer = Answer.of(result, call.getMethod());
                if (!answer.isStreamed()) answers.keep(id, answer);
                return result;
            });
        } catch (Refusal refusal) {
            if (keeps(refusal)) {
                inTransaction(() -> {
                    answers.replay(id);
                    answers.keep(id, Answer.of(problems.answer(refusal)));
                    return null;
                });
            }
            throw refusal;
        }
    }

    private static boolean keeps(Refusal refusal) {
        return !PASSING.contains(refusal.status())
                && refusal.status() < 500
                && refusal.retryAfterSeconds() == null
                && !(refusal instanceof KeyReused);
    }

    private static boolean keepsDryRun(InvocationContext call) {
        var idempotent = call.getMethod().getAnnotation(Idempotent.class);
        return idempotent != null && idempotent.keepsDryRun();
    }

    private Object dryRun(InvocationContext call) throws Exception {
        QuarkusTransaction.begin();
        try {
            return call.proceed();
        } finally {
            transactions.rollback();
        }
    }

    private Object inTransaction(Work work) throws Exception {
        QuarkusTransaction.begin();
        try {
            var result = work.run();
            QuarkusTransaction.commit();
            return result;
        } finally {
            if (transactions.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transactions.rollback();
            }
        }
    }

    private interface Work {
        Object run() throws Exception;
    }
}
