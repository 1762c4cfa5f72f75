package de.integrationspakt.budget.notice;

import java.util.List;

/**
 * What the notices of a programme version name beside the decision.
 *
 * @param proofOfUseMonths after the end of the period, 1 to 24
 * @param remedyLodgedAt the court of an action, or the authority of an objection
 * @param remedyMonths 1 to 12
 */
record NoticeTerms(
        String authority,
        String authorityAddress,
        String proofOfUseTo,
        int proofOfUseMonths,
        List<String> sideProvisions,
        String remedyLodgedAt,
        int remedyMonths) {}
