package de.integrationspakt.gateway.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What the merged document says of the suite as a whole.
 *
 * @param tokenUrl where clients fetch their tokens
 */
record SuiteInfo(String version, String tokenUrl) {
    private static final String DESCRIPTION = """
            The state pays its municipalities for the integration of refugees: registry and head counts, planning frames, claims, \
            reservations, payments, funded posts.

            **Get in.** Fetch a token with your client credentials and send it with every call:
            ```
            curl -d grant_type=client_credentials -d client_id=auditor -d client_secret=demo %s
            ```
            (`auditor` and `demo` exist in the local run only.)

            **Write safely.** Send an `Idempotency-Key` with every POST. Whatever breaks, send the call again with the same key: it takes \
            effect once, and the first answer comes back with `Idempotency-Replayed: true`.

            **Money** is `{"amount":"70851.00","currency":"EUR"}`, dates are ISO 8601, lists are `{"items":[…],"next":…}`.

            **Refusals** are `application/problem+json` with a stable `code`, in German or English by `Accept-Language`: \
            [all problems](/docs/problems).
            """;

    ObjectNode info() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("title", "Integrationspakt")
                .put("version", version)
                .put("summary", "The pact for integration: from the state's budget line to the municipality's account")
                .put("description", DESCRIPTION.formatted(tokenUrl));
    }

    /** Either way of sending the token will do. */
    ArrayNode security() {
        var security = JsonNodeFactory.instance.arrayNode();
        security.addObject().putArray("oauth2");
        security.addObject().putArray("bearer");
        return security;
    }

    ObjectNode securitySchemes() {
        var schemes = JsonNodeFactory.instance.objectNode();
        var flow = schemes.putObject("oauth2")
                .put("type", "oauth2")
                .put("description", "Client credentials of a municipal system or an office")
                .putObject("flows")
                .putObject("clientCredentials");
        flow.put("tokenUrl", tokenUrl).putObject("scopes");
        schemes.putObject("bearer")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT")
                .put("description", "An access token you already have: RS256, audience integrationspakt");
        return schemes;
    }
}
