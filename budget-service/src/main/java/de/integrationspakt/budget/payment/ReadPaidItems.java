package de.integrationspakt.budget.payment;

import de.integrationspakt.kernel.table.Rows;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** Reads what released orders pay, page by page, so that a list of any length needs the memory of one page. */
@ApplicationScoped
class ReadPaidItems {

    static final String FIRST = new UUID(0, 0) + "|0|" + new UUID(0, 0) + "|0";
    private static final int PAGE = 1_000;

    private final PaidItems items;

    ReadPaidItems(PaidItems items) {
        this.items = items;
    }

    Rows<PaidItem> all(PaidItems.Filter filter) {
        return taker -> {
            var key = FIRST;
            for (List<PaidItem> page = page(filter, key); !page.isEmpty(); page = page(filter, key)) {
                take(taker, page);
                key = page.get(page.size() - 1).key();
            }
        };
    }

    private List<PaidItem> page(PaidItems.Filter filter, String key) {
        return QuarkusTransaction.requiringNew().call(() -> items.after(filter, key, PAGE));
    }

    private static void take(Rows.Taker<PaidItem> taker, List<PaidItem> page) throws IOException {
        for (var item : page) taker.take(item);
    }
}
