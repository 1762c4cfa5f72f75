package de.integrationspakt.budget.pooling;

import de.integrationspakt.budget.ledger.Balances;
import de.integrationspakt.budget.ledger.Posting;
import java.util.Map;
import java.util.TreeMap;

/** A pooling and what group and members have in its line after money moved, from the same moment. */
record PoolBalances(Pooling pooling, Map<String, Balances> balances) {

    static PoolBalances of(Pooling pooling, Posting posting) {
        var balances = new TreeMap<String, Balances>();
        for (var part : pooling.parts()) {
            balances.put(part.member(), posting.balances(pooling.budgetLine(), part.member()));
        }
        balances.put(pooling.group(), posting.balances(pooling.budgetLine(), pooling.group()));
        return new PoolBalances(pooling, balances);
    }
}
