package de.integrationspakt.casemanagement.post;

import de.integrationspakt.casemanagement.manager.FreeCaseManager;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** A grant officer rejects an application and says why. */
@ApplicationScoped
class RejectPost {
    private final Posts posts;
    private final FreeCaseManager freeCaseManager;
    private final Journal journal;
    private final Clock clock;

    RejectPost(Posts posts, FreeCaseManager freeCaseManager, Journal journal, Clock clock) {
        this.posts = posts;
        this.freeCaseManager = freeCaseManager;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Post reject(UUID id, String reason, String ifMatch, Caller by) {
        var post = posts.requireForChange(id);
        by.mustReach(post.holder());
        ETags.check(ifMatch, post.version());
        post.reject(reason, by.subject(), clock.instant());
        freeCaseManager.free(id);
        journal.record("post.rejected", id.toString(), Map.of("holder", post.holder()));
        return post;
    }
}
