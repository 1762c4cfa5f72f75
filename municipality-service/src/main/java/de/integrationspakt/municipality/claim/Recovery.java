package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.key.Ids;
import de.integrationspakt.municipality.funding.FundingNews;
import de.integrationspakt.municipality.funding.FundingRequests.Paid;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * What of one request's money comes back by a negative settlement.
 *
 * @param recovery its id here and in budget
 * @param request whose money it is
 * @param recoveredCents back so far
 * @param version of the newest fact about it
 */
@Embeddable
record Recovery(UUID recovery, UUID request, long amountCents, long recoveredCents, long version) {

    /**
     * Takes the amount back from the newest payments first.
     *
     * @param amountCents above zero, at most the sum of what was paid
     */
    static List<Recovery> of(long amountCents, List<Paid> newestFirst) {
        var recoveries = new ArrayList<Recovery>();
        long left = amountCents;
        for (var paid : newestFirst) {
            if (left == 0) break;
            long taken = Math.min(left, paid.cents());
            recoveries.add(new Recovery(Ids.next(), paid.request(), taken, 0, 0));
            left -= taken;
        }
        return recoveries;
    }

    boolean isNews(FundingNews news) {
        return recovery.equals(news.recovery()) && news.version() > version;
    }

    Recovery after(FundingNews news) {
        return new Recovery(recovery, request, amountCents, recoveredCents + news.amountCents(), news.version());
    }

    boolean isBack() {
        return recoveredCents >= amountCents;
    }
}
