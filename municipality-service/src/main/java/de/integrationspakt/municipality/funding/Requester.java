package de.integrationspakt.municipality.funding;

import java.util.UUID;

/** A feature that asks budget for money through {@link FundingRequests}. There is one of each kind. */
public interface Requester {
    FundingKind kind();

    /**
     * Takes news about money that the subject asked for. Runs in the fact's transaction; to be locked, the subject is read
     * by the requester itself. Whether the news is new, {@link Funding#isNews} says.
     *
     * @param subject the claim or measure
     */
    void hear(UUID subject, FundingNews news);
}
