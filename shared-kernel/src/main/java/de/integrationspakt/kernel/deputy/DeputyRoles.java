package de.integrationspakt.kernel.deputy;

import de.integrationspakt.kernel.access.Caller;
import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Lends a deputy the roles of whom he stands in for, beside those of his own token. */
@ApplicationScoped
@IfBuildProperty(name = "pakt.deputies", stringValue = "true")
class DeputyRoles implements SecurityIdentityAugmentor {
    @Inject
    RunningDeputies running;

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        return running.isFresh()
                ? Uni.createFrom().item(() -> lend(identity, token))
                : context.runBlocking(() -> lend(identity, token));
    }

    private SecurityIdentity lend(SecurityIdentity identity, JsonWebToken token) {
        Map<String, String> lent = new HashMap<>();
        for (var deputyship : running.of(token.getSubject())) {
            deputyship.roles().stream()
                    .filter(role -> !identity.hasRole(role))
                    .forEach(role -> lent.putIfAbsent(role, deputyship.absent()));
        }
        if (lent.isEmpty()) {
            return identity;
        }
        return QuarkusSecurityIdentity.builder(identity)
                .addRoles(lent.keySet())
                .addAttribute(Caller.LENT_ROLES, Map.copyOf(lent))
                .build();
    }
}
