package de.integrationspakt.casemanagement.post;

import de.integrationspakt.casemanagement.manager.FreeCaseManager;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** The applicant gives a post up; money set aside for it goes back. */
@ApplicationScoped
class WithdrawPost {
    private final Posts posts;
    private final FreeCaseManager freeCaseManager;
    private final Outbox outbox;
    private final Journal journal;
    private final Event<PostChanged> changed;
    private final Clock clock;

    WithdrawPost(
            Posts posts,
            FreeCaseManager freeCaseManager,
            Outbox outbox,
            Journal journal,
            Event<PostChanged> changed,
            Clock clock) {
        this.posts = posts;
        this.freeCaseManager = freeCaseManager;
        this.outbox = outbox;
        this.journal = journal;
        this.changed = changed;
        this.clock = clock;
    }

    @Transactional
    Post withdraw(UUID id, String reason, String ifMatch, Caller by) {
        var post = posts.requireForChange(id);
        Applicant.mustBe(post.holder(), by);
        ETags.check(ifMatch, post.version());
        var noLongerNeeded = post.withdraw(reason, by.subject(), clock.instant());
        noLongerNeeded.ifPresent(outbox::tell);
        freeCaseManager.free(id);
        journal.record("post.withdrawn", id.toString(), Map.of("holder", post.holder()));
        changed.fire(new PostChanged(post.holder()));
        return post;
    }
}
