package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Brings a claim to where budget says its money is. */
@ApplicationScoped
class TakeFunding {
    private final Claims claims;
    private final Journal journal;
    private final Clock clock;

    TakeFunding(Claims claims, Journal journal, Clock clock) {
        this.claims = claims;
        this.journal = journal;
        this.clock = clock;
    }

    /** How the claim's funding looks after a fact. */
    interface News extends UnaryOperator<Funding> {}

    /**
     * Takes the news of one request. Of a request that a newer one replaced, or a version known already, nothing is taken.
     *
     * @throws UnknownRequest if no claim ever made this request
     */
    @Transactional
    void take(UUID request, long version, ClaimAction action, String note, News news) {
        var claim = claims.ofRequest(request);
        var before = claim.version();
        claim.funding()
                .filter(funding -> funding.isNews(request, version))
                .ifPresent(funding -> claim.heard(action, news.apply(funding), note, clock.instant()));
        if (claim.version() != before) {
            journal.record(
                    "claim.funding",
                    claim.id().toString(),
                    Map.of("request", request, "news", action, "status", claim.status()));
        }
    }
}
