package de.integrationspakt.kernel.access;

import io.quarkus.security.identity.SecurityIdentity;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tokens whose signature, issuer and audience were found good, each known by its whole text, never beyond its own expiry. */
class VerifiedTokens {

    /** After it a token is verified anew, so that a key the provider no longer vouches for stays good no longer than this. */
    static final Duration LONGEST = Duration.ofSeconds(60);

    /** More people than work at the same minute; beyond that we start afresh instead of growing without end. */
    static final int MOST = 2_000;

    private final Map<String, Verified> tokens = new ConcurrentHashMap<>();

    void remember(String token, SecurityIdentity identity, Instant expires, Instant now) {
        if (tokens.size() >= MOST) tokens.clear();
        var longest = now.plus(LONGEST);
        tokens.put(token, new Verified(identity, expires.isBefore(longest) ? expires : longest));
    }

    /** @return who the token says, or null if it must be verified */
    SecurityIdentity find(String token, Instant now) {
        var known = tokens.get(token);
        if (known == null) return null;
        if (now.isBefore(known.until())) return known.identity();
        tokens.remove(token, known);
        return null;
    }

    /** All are verified anew. */
    void forget() {
        tokens.clear();
    }

    private record Verified(SecurityIdentity identity, Instant until) {}
}
