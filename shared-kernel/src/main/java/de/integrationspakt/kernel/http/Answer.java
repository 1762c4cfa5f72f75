package de.integrationspakt.kernel.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;

/** What a call answered, as far as a replay must repeat it. */
record Answer(int status, Map<String, String> headers, Object entity) {
    private static final List<String> REPEATED =
            List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.ETAG, HttpHeaders.LOCATION, HttpHeaders.CONTENT_LANGUAGE);

    /** Only a call that changes nothing answers bit by bit; it is computed again instead of kept. */
    boolean isStreamed() {
        return entity instanceof StreamingOutput;
    }

    static Answer of(Object result, Method method) {
        if (result instanceof RestResponse<?> response) {
            return of(response.toResponse());
        }
        if (result instanceof Response response) {
            return of(response);
        }
        var declared = method.getAnnotation(ResponseStatus.class);
        int status = declared != null ? declared.value() : result == null ? 204 : 200;
        return new Answer(status, Map.of(HttpHeaders.CONTENT_TYPE, "application/json"), result);
    }

    static Answer of(Response response) {
        var headers = new TreeMap<String, String>();
        headers.put(HttpHeaders.CONTENT_TYPE, "application/json");
        for (String name : REPEATED) {
            var value = response.getHeaders().getFirst(name);
            if (value != null) {
                headers.put(name, value.toString());
            }
        }
        return new Answer(response.getStatus(), headers, response.getEntity());
    }
}
