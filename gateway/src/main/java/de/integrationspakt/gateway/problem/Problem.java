package de.integrationspakt.gateway.problem;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.ResourceBundle;

/**
 * Everything the gateway refuses in its own name: the code a client can rely on, and the HTTP status. What a service would refuse for the
 * same reason has the same code there.
 */
public enum Problem {
    MALFORMED(400),
    UNAUTHENTICATED(401),
    NO_SUCH_OPERATION(404),
    METHOD_NOT_ALLOWED(405),
    REQUEST_TIMEOUT(408),
    TOO_LARGE(413),
    ADDRESS_TOO_LONG(414),
    HEADERS_TOO_LARGE(431),
    INTERNAL(500),
    BAD_SERVICE_ANSWER(502),
    UNAVAILABLE(503),
    OUTCOME_UNKNOWN(503),
    IDENTITY_PROVIDER_UNAVAILABLE(503),
    SERVICE_TIMEOUT(504);

    /** A restarted service is back within seconds; asking earlier only adds load. */
    private static final int RETRY_AFTER_SECONDS = 2;

    private final int status;

    Problem(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** The address of its explanation, relative to the gateway: {@code /docs/problems#too-large}. */
    public String type() {
        return "/docs/problems#" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String title(Locale language) {
        return texts(language).getString(name() + ".title");
    }

    public String detail(Locale language, Object... facts) {
        return new MessageFormat(texts(language).getString(name() + ".detail"), language).format(facts);
    }

    OptionalInt retryAfterSeconds() {
        return status == 503 ? OptionalInt.of(RETRY_AFTER_SECONDS) : OptionalInt.empty();
    }

    private static ResourceBundle texts(Locale language) {
        return ResourceBundle.getBundle("problems", language);
    }
}
