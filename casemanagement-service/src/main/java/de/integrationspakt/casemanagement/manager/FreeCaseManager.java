package de.integrationspakt.casemanagement.manager;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Gives a case manager the time back that a post had bound. */
@ApplicationScoped
public class FreeCaseManager {
    private final Engagements engagements;

    FreeCaseManager(Engagements engagements) {
        this.engagements = engagements;
    }

    @Transactional
    public void free(UUID post) {
        engagements.findByIdOptional(post).ifPresent(Engagement::free);
    }
}
