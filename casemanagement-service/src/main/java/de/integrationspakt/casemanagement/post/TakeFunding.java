package de.integrationspakt.casemanagement.post;

import de.integrationspakt.casemanagement.manager.FreeCaseManager;
import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Brings a post to where budget says its money is. */
@ApplicationScoped
class TakeFunding {
    private final Posts posts;
    private final FreeCaseManager freeCaseManager;
    private final Journal journal;
    private final Event<PostChanged> changed;
    private final Clock clock;

    TakeFunding(
            Posts posts, FreeCaseManager freeCaseManager, Journal journal, Event<PostChanged> changed, Clock clock) {
        this.posts = posts;
        this.freeCaseManager = freeCaseManager;
        this.journal = journal;
        this.changed = changed;
        this.clock = clock;
    }

    /** How the post's funding looks after a fact. */
    interface News extends UnaryOperator<Funding> {}

    /**
     * Takes the news of one request; of a version known already nothing is taken.
     *
     * @param reason budget's own word, such as INSUFFICIENT_FUNDS; null if none
     * @throws UnknownRequest if no post ever made this request
     */
    @Transactional
    void take(UUID request, long version, PostAction action, String reason, News news) {
        var post = posts.ofRequest(request);
        var known = post.funding().orElseThrow();
        if (version <= known.version()) {
            return;
        }
        var before = post.status();
        var now = news.apply(known);
        post.heard(meant(action, now), now, reason, clock.instant());
        if (!post.status().binds()) {
            freeCaseManager.free(post.id());
        }
        journal.record(
                "post.funding",
                post.id().toString(),
                Map.of("request", request, "news", action, "status", post.status()));
        if (post.status() != before) {
            changed.fire(new PostChanged(post.holder()));
        }
    }

    private static PostAction meant(PostAction action, Funding now) {
        return action == PostAction.FUNDS_RELEASED && now.isLost() ? PostAction.FUNDS_LOST : action;
    }
}
