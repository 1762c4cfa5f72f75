package de.integrationspakt.casemanagement.post;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** A grant officer approves a post, which is the order to pay. */
@ApplicationScoped
class ApprovePost {
    private final Posts posts;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    ApprovePost(Posts posts, Outbox outbox, Journal journal, Clock clock) {
        this.posts = posts;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /** Asks budget for the money. @param ifMatch version the officer read, or null */
    @Transactional
    Post approve(UUID id, String ifMatch, Caller by) {
        var post = posts.requireForChange(id);
        by.mustReach(post.holder());
        ETags.check(ifMatch, post.version());
        var requested = post.approve(by.subject(), clock.instant());
        outbox.tell(requested);
        journal.record(
                "post.approved",
                id.toString(),
                Map.of(
                        "holder", post.holder(),
                        "request", requested.requestId(),
                        "amountCents", requested.amountCents()));
        return post;
    }
}
