package de.integrationspakt.municipality.funding;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Hands budget's news to whoever asked for the money. */
@ApplicationScoped
class TakeFundingNews {
    private final FundingRequests requests;
    private final List<Requester> requesters;

    TakeFundingNews(FundingRequests requests, @All List<Requester> requesters) {
        this.requests = requests;
        this.requesters = requesters;
    }

    /**
     * To the one whose request it is, and to the one that asked for the recovery, if that is another.
     *
     * @throws UnknownRequest if nobody here asked
     */
    @Transactional
    void take(FundingNews news) {
        var asked = requests.askedBy(news.request());
        requests.keep(news);
        hand(asked, news);
        if (news.recovery() != null) {
            requests.recoveredBy(news.recovery())
                    .filter(recovering -> !recovering.equals(asked))
                    .ifPresent(recovering -> hand(recovering, news));
        }
    }

    private void hand(FundingRequests.Asked asked, FundingNews news) {
        for (var requester : requesters) {
            if (requester.kind() == asked.kind()) {
                requester.hear(asked.subject(), news);
            }
        }
    }
}
