package de.integrationspakt.gateway.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Verifies tokens, and remembers the hash of a verified one for a while: a client sends the same token with every call. */
@ApplicationScoped
class BearerTokens {
    private static final String SCHEME = "Bearer ";

    /** So long may a token stay good here after its signing key was withdrawn; the services check every time. */
    private static final Duration REMEMBERED = Duration.ofSeconds(60);

    /** Only reached while keys are fetched from a provider that does not answer. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** About 1 MB at most. */
    private static final int MAX_REMEMBERED = 10_000;

    private final Cache<String, Long> expirySeconds = Caffeine.newBuilder()
            .maximumSize(MAX_REMEMBERED)
            .expireAfterWrite(REMEMBERED)
            .build();
    private final TenantIdentityProvider provider;
    private final Clock clock;

    BearerTokens(TenantIdentityProvider provider, Clock clock) {
        this.provider = provider;
        this.clock = clock;
    }

    /** The token in an Authorization header; empty when the header is missing or of another kind. */
    static Optional<String> in(String authorization) {
        return authorization != null && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? Optional.of(authorization.substring(SCHEME.length()).strip())
                : Optional.empty();
    }

    boolean isKnown(String token) {
        var expiry = expirySeconds.getIfPresent(hash(token));
        return expiry != null && clock.instant().getEpochSecond() < expiry;
    }

    /** Fails with AuthenticationFailedException for a bad token, with anything else when the keys cannot be had. */
    Uni<SecurityIdentity> verify(String token) {
        return provider.authenticate(new AccessTokenCredential(token))
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .invoke(identity -> remember(token, identity));
    }

    private void remember(String token, SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof JsonWebToken jwt) {
            expirySeconds.put(hash(token), jwt.getExpirationTime());
        }
    }

    private static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
