package de.integrationspakt.kernel.access;

import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Quarkus verifies a bearer token; what it found is remembered for up to a minute. Verifying each call anew was a quarter of the processor
 * time of a reservation.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class TokenCheck implements HttpAuthenticationMechanism {

    private final VerifiedTokens verified = new VerifiedTokens();

    @Inject
    OidcAuthenticationMechanism oidc;

    @Inject
    Clock clock;

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext call, IdentityProviderManager identities) {
        var token = call.request().getHeader("Authorization");
        if (token == null) return oidc.authenticate(call, identities);
        var known = verified.find(token, clock.instant());
        if (known != null) return Uni.createFrom().item(known);
        return oidc.authenticate(call, identities).invoke(identity -> remember(token, identity));
    }

    private void remember(String token, SecurityIdentity identity) {
        if (identity == null || !(identity.getPrincipal() instanceof JsonWebToken read)) return;
        // Lent roles end on a day, and are journalled as such: a deputy's token is verified anew each time.
        if (identity.getAttribute(Caller.LENT_ROLES) != null) return;
        // A new identity: the one of this call also holds the call.
        var lasting = QuarkusSecurityIdentity.builder()
                .setPrincipal(read)
                .addRoles(identity.getRoles())
                .addCredentials(identity.getCredentials())
                .build();
        verified.remember(token, lasting, Instant.ofEpochSecond(read.getExpirationTime()), clock.instant());
    }

    void forget(@Observes DeputiesChanged changed) {
        verified.forget();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext call) {
        return oidc.getChallenge(call);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext call) {
        return oidc.getCredentialTransport(call);
    }

    @Override
    public int getPriority() {
        return oidc.getPriority() + 1;
    }
}
