package de.integrationspakt.budget.ledger;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers the ids of accounts, which never change. An id whose transaction was rolled back is forgotten when it is found missing. */
class AccountIds {

    /** All accounts of the 1,101 municipalities on ten lines; beyond that we start afresh instead of growing without end. */
    private static final int MOST = 50_000;

    private final Map<AccountKey, Long> ids = new ConcurrentHashMap<>();

    Long of(AccountKey key) {
        return ids.get(key);
    }

    void remember(AccountKey key, long id) {
        if (ids.size() >= MOST) ids.clear();
        ids.put(key, id);
    }

    void forget(AccountKey key) {
        ids.remove(key);
    }
}
