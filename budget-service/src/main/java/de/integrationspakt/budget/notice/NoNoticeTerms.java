package de.integrationspakt.budget.notice;

import de.integrationspakt.kernel.http.Refusal;

/** Nobody has said yet what the notices of this programme name: authority, side provisions, where the remedy is lodged. */
public class NoNoticeTerms extends Refusal {
    NoNoticeTerms(String programme, int version) {
        super(409, "NO_NOTICE_TERMS", programme, Integer.toString(version));
    }
}
