package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.http.Refusal;

/** 409: another version of the category waits for its approval. */
public class CategoryProposalOpen extends Refusal {
    CategoryProposalOpen(String code) {
        super(409, "CATEGORY_PROPOSAL_OPEN", code);
    }
}
