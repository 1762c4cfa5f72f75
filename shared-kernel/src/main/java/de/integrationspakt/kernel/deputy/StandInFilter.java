package de.integrationspakt.kernel.deputy;

import de.integrationspakt.kernel.access.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Tells the caller which roles the operation asks for, so that it is known whether one of his own opened it or a lent one. */
class StandInFilter {
    @Inject
    Caller caller;

    @ServerRequestFilter
    void note(ResourceInfo called) {
        if (!caller.hasLentRoles()) {
            return;
        }
        var allowed = called.getResourceMethod().getAnnotation(RolesAllowed.class);
        if (allowed != null) {
            caller.calls(Set.of(allowed.value()));
        }
    }
}
