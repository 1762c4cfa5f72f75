package de.integrationspakt.gateway.access;

import de.integrationspakt.gateway.problem.Problem;
import de.integrationspakt.gateway.problem.Refusal;
import io.quarkus.security.AuthenticationFailedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Checks a call's token while not a byte of its body has been read, and sends it on or refuses it. */
@ApplicationScoped
public class Admission {
    private static final String CHALLENGE = "Bearer realm=\"integrationspakt\"";

    /** The two reasons the problem's text knows. */
    private static final int MISSING = 0;

    private static final int BAD = 1;
    private static final Logger LOG = Logger.getLogger(Admission.class);

    private final BearerTokens tokens;

    Admission(BearerTokens tokens) {
        this.tokens = tokens;
    }

    public void check(RoutingContext call) {
        var token = BearerTokens.in(call.request().getHeader(HttpHeaders.AUTHORIZATION));
        if (token.isEmpty()) {
            refuse(call, CHALLENGE, MISSING);
        } else if (tokens.isKnown(token.get())) {
            call.next();
        } else {
            tokens.verify(token.get()).subscribe().with(verified -> call.next(), failure -> refuse(call, failure));
        }
    }

    private static void refuse(RoutingContext call, Throwable failure) {
        if (failure instanceof AuthenticationFailedException) {
            refuse(call, CHALLENGE + ", error=\"invalid_token\"", BAD);
        } else {
            LOG.warnf("Tokens cannot be checked: %s", failure);
            Refusal.answer(call, Problem.IDENTITY_PROVIDER_UNAVAILABLE);
        }
    }

    private static void refuse(RoutingContext call, String challenge, int reason) {
        call.response().putHeader("WWW-Authenticate", challenge);
        Refusal.answer(call, Problem.UNAUTHENTICATED, reason);
    }
}
