package de.integrationspakt.casemanagement.post;

import de.integrationspakt.kernel.http.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** All posts. */
@ApplicationScoped
class Posts implements PanacheRepositoryBase<Post, UUID> {
    Post require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("post", id));
    }

    /** The same, locked until the transaction ends: of two windows the second one sees what the first one did. */
    Post requireForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("post", id));
    }

    /**
     * The post that asked for this money, locked.
     *
     * @throws UnknownRequest if there is none
     */
    Post ofRequest(UUID request) {
        return find("funding.request", request)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> new UnknownRequest(request));
    }
}
