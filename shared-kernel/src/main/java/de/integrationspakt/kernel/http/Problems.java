package de.integrationspakt.kernel.http;

import com.fasterxml.jackson.core.JacksonException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;

/** Writes a refusal as problem+json in the caller's language. */
@ApplicationScoped
public class Problems {
    @Inject
    CurrentVertxRequest request;

    public Response answer(Refusal refusal) {
        var builder = Response.status(refusal.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale().getLanguage())
                .entity(problem(refusal, locale(), path()));
        if (refusal.retryAfterSeconds() != null) {
            builder.header(HttpHeaders.RETRY_AFTER, refusal.retryAfterSeconds());
        }
        return builder.build();
    }

    /** The problem as it stands on the wire; for answers written outside a JAX-RS request as well. */
    public Problem problem(Refusal refusal, Locale locale, String instance) {
        List<Problem.FieldError> errors = refusal.places().stream()
                .map(place -> new Problem.FieldError(
                        place.pointer(), Texts.of(locale, place.code(), (Object[]) place.args())))
                .toList();
        var code = refusal.code();
        return new Problem(
                "/docs/problems#" + code.toLowerCase(Locale.ROOT).replace('_', '-'),
                Texts.of(locale, code + ".title"),
                refusal.status(),
                Texts.of(locale, code + ".detail", (Object[]) refusal.args()),
                instance,
                code,
                errors);
    }

    /** The language the present caller asked for, English if none we speak. */
    public Locale locale() {
        var current = request.getCurrent();
        return Texts.locale(current == null ? null : current.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** The words under the key in the problem texts; for what is told outside a refusal, such as the rows of an import. */
    public String words(Locale language, String key, Object... args) {
        return Texts.of(language, key, args);
    }

    /** The refusal a body of this fault gets. */
    public static Refusal refusal(JacksonException broken) {
        return JsonFaults.refusal(broken);
    }

    /** The refusal a body that breaks these rules gets. */
    public static Refusal refusal(ConstraintViolationException violations) {
        return Violations.refusal(violations);
    }

    private String path() {
        var current = request.getCurrent();
        return current == null ? null : current.request().path();
    }
}
