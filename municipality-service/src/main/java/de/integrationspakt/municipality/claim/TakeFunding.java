package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.municipality.funding.FundingKind;
import de.integrationspakt.municipality.funding.FundingNews;
import de.integrationspakt.municipality.funding.Requester;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Brings a claim to where budget says its money is. */
@ApplicationScoped
class TakeFunding implements Requester {
    private final Claims claims;
    private final Journal journal;
    private final Clock clock;

    TakeFunding(Claims claims, Journal journal, Clock clock) {
        this.claims = claims;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public FundingKind kind() {
        return FundingKind.CLAIM;
    }

    /** Of a request that a newer one replaced, or a version known already, nothing is taken. */
    @Override
    public void hear(UUID subject, FundingNews news) {
        var claim = claims.requireForChange(subject);
        if (claim.hear(news, clock.instant())) {
            journal.record(
                    "claim.funding",
                    claim.id().toString(),
                    Map.of("request", news.request(), "news", news.kind(), "status", claim.status()));
        }
    }
}
