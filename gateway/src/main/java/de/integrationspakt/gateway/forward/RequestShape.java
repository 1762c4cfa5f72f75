package de.integrationspakt.gateway.forward;

import de.integrationspakt.gateway.problem.Problem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Refuses requests on whose meaning two readers could differ: two lengths, odd transfer codings, paths that climb. What is not HTTP at all,
 * or carries both Content-Length and Transfer-Encoding, does not get this far: Netty answers it with a bare 400 and closes.
 */
@ApplicationScoped
class RequestShape {
    private final Limits limits;
    private final long headerBytes;

    RequestShape(Limits limits) {
        this.limits = limits;
        this.headerBytes = limits.headerBytes().asLongValue();
    }

    Optional<Fault> faultOf(HttpServerRequest request) {
        if (request.uri().length() > limits.addressCharacters()) {
            return Optional.of(new Fault(Problem.ADDRESS_TOO_LONG, limits.addressCharacters()));
        }
        if (sizeOfHeaders(request) > headerBytes) {
            return Optional.of(new Fault(Problem.HEADERS_TOO_LARGE, headerBytes));
        }
        return Addresses.oddityOf(request.uri())
                .or(() -> oddityOf(request))
                .map(what -> new Fault(Problem.MALFORMED, what));
    }

    private static Optional<String> oddityOf(HttpServerRequest request) {
        var headers = request.headers();
        var codings = headers.getAll(HttpHeaders.TRANSFER_ENCODING);
        if (!codings.isEmpty() && (codings.size() > 1 || !"chunked".equalsIgnoreCase(codings.get(0)))) {
            return Optional.of("Transfer-Encoding");
        }
        for (var single : ONCE) {
            if (headers.getAll(single).size() > 1) {
                return Optional.of(single + " (2x)");
            }
        }
        var expect = headers.get(HttpHeaders.EXPECT);
        return expect == null || "100-continue".equalsIgnoreCase(expect) ? Optional.empty() : Optional.of("Expect");
    }

    private static final String[] ONCE = {"Content-Length", "Host", "Authorization", "Content-Type", "Idempotency-Key"};

    private static long sizeOfHeaders(HttpServerRequest request) {
        var size = 0L;
        for (var header : request.headers()) {
            size += header.getKey().length() + header.getValue().length();
        }
        return size;
    }

    /** What is wrong, with the facts its text speaks of. */
    record Fault(Problem problem, Object... facts) {}
}
