package de.integrationspakt.budget.pooling;

import de.integrationspakt.budget.ledger.Balances;
import de.integrationspakt.budget.ledger.Posting;
import java.util.Map;
import java.util.TreeMap;

/** A pooling and what group and members have in the line on which money moved, from the same moment. */
record PoolBalances(Pooling pooling, String budgetLine, Map<String, Balances> balances) {

    static PoolBalances of(Pooling pooling, String line, Posting posting) {
        var balances = new TreeMap<String, Balances>();
        for (var part : pooling.parts()) {
            balances.put(part.member(), posting.balances(line, part.member()));
        }
        balances.put(pooling.group(), posting.balances(line, pooling.group()));
        return new PoolBalances(pooling, line, balances);
    }
}
