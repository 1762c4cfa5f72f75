package de.integrationspakt.gateway.access;

import io.quarkus.oidc.runtime.TenantConfigBean;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Up when the identity provider's keys are known. Asking also fetches them if they could not be had at start, so that a gateway that was
 * started first becomes ready by itself. A provider that goes away later does not matter here: known keys stay good.
 */
@Readiness
@ApplicationScoped
class IdentityProviderReady implements AsyncHealthCheck {
    /** Shorter than a probe waits. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final TenantConfigBean tenants;

    IdentityProviderReady(TenantConfigBean tenants) {
        this.tenants = tenants;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return tenants.getDefaultTenant()
                .initialize()
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .map(tenant -> tenant.ready())
                .onFailure()
                .recoverWithItem(false)
                .map(known -> HealthCheckResponse.named("identity provider")
                        .status(known)
                        .withData("keys", known ? "known" : "unknown")
                        .build());
    }
}
