package de.integrationspakt.kernel.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import de.integrationspakt.kernel.journal.Denials;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever ends a call early into a problem the caller can act on; never a stack trace. */
class ProblemAnswers {
    private static final Logger LOG = Logger.getLogger(ProblemAnswers.class);

    @Inject
    Problems problems;

    @Inject
    Denials denials;

    @ServerExceptionMapper(Refusal.class)
    Response refusal(Refusal refusal) {
        if (refusal.status() == 403) {
            denials.record(refusal.getMessage());
        }
        return problems.answer(refusal);
    }

    @ServerExceptionMapper(AuthenticationFailedException.class)
    Response unauthenticated(AuthenticationFailedException refusal) {
        return challenge();
    }

    @ServerExceptionMapper(UnauthorizedException.class)
    Response unauthorized(UnauthorizedException refusal) {
        return challenge();
    }

    @ServerExceptionMapper(ForbiddenException.class)
    Response forbidden(ForbiddenException refusal) {
        denials.record("FORBIDDEN");
        return problems.answer(new Refused(403, "FORBIDDEN"));
    }

    @ServerExceptionMapper(ValidationException.class)
    Response violations(ValidationException violation) {
        return violation instanceof ConstraintViolationException violations
                ? problems.answer(Violations.refusal(violations))
                : fault(violation);
    }

    @ServerExceptionMapper(JacksonException.class)
    Response json(JacksonException broken) {
        return problems.answer(JsonFaults.refusal(broken));
    }

    /** Quarkus maps this one itself unless we name it. */
    @ServerExceptionMapper(MismatchedInputException.class)
    Response mismatch(MismatchedInputException broken) {
        return json(broken);
    }

    @ServerExceptionMapper(WebApplicationException.class)
    Response web(WebApplicationException ended, UriInfo uri) {
        if (ended.getCause() instanceof JacksonException broken) {
            return problems.answer(JsonFaults.refusal(broken));
        }
        var response = ended.getResponse();
        if (response.hasEntity() || response.getStatus() < 400) {
            return response;
        }
        if (ended.getCause() instanceof IllegalArgumentException unreadable) {
            return problems.answer(Parameters.refusal(unreadable, uri));
        }
        if (ended.getCause() instanceof DateTimeException noDay) {
            return problems.answer(Parameters.refusal(noDay, uri));
        }
        return problems.answer(
                switch (response.getStatus()) {
                    case 400 -> new Malformed();
                    case 401 -> new Refused(401, "UNAUTHENTICATED");
                    case 403 -> new Refused(403, "FORBIDDEN");
                    case 404 -> new Refused(404, "NO_SUCH_OPERATION");
                    case 405 -> new Refused(405, "METHOD_NOT_ALLOWED");
                    case 406 -> new Refused(406, "NOT_ACCEPTABLE");
                    case 413 -> new Refused(413, "TOO_LARGE");
                    case 415 -> new Refused(415, "UNSUPPORTED_MEDIA_TYPE");
                    default -> new Refused(response.getStatus(), "INTERNAL");
                });
    }

    @ServerExceptionMapper(Throwable.class)
    Response fault(Throwable fault) {
        var refusal = DatabaseFaults.refusal(fault);
        if (refusal.status() >= 500) {
            LOG.error("a call failed", fault);
        }
        return problems.answer(refusal);
    }

    private Response challenge() {
        var answer = problems.answer(new Refused(401, "UNAUTHENTICATED"));
        answer.getHeaders().add(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        return answer;
    }
}
