package de.integrationspakt.municipality.claim;

import java.util.ArrayList;
import java.util.List;

/** Cuts what is recognised to what there is money for. */
final class Remainder {
    static final String REASON = "auf den Rest des Planungsrahmens gekürzt";

    private Remainder() {}

    /**
     * The last items are cut first; what was recognised before is the most that is kept of each.
     *
     * @param mostCents what the items may come to, above zero
     */
    static List<Recognition> of(List<CostItem> items, long mostCents) {
        var recognitions = new ArrayList<Recognition>();
        long left = mostCents;
        for (var item : items) {
            long before = item.recognisedCents() == null ? item.amountCents() : item.recognisedCents();
            long kept = Math.min(before, left);
            left -= kept;
            recognitions.add(new Recognition(item.id(), kept, kept < before ? reason(item) : item.reason()));
        }
        return recognitions;
    }

    private static String reason(CostItem item) {
        return item.reason() == null ? REASON : item.reason() + "; " + REASON;
    }
}
