package de.integrationspakt.municipality.connection;

import static de.integrationspakt.municipality.connection.PackageAction.EDIT;
import static de.integrationspakt.municipality.connection.PackageAction.PUBLISH;
import static de.integrationspakt.municipality.connection.PackageAction.RECHECK;
import static de.integrationspakt.municipality.connection.PackageAction.REOPEN;
import static de.integrationspakt.municipality.connection.PackageAction.WITHDRAW;
import static de.integrationspakt.municipality.connection.PackageStatus.DRAFT;
import static de.integrationspakt.municipality.connection.PackageStatus.PUBLISHED;
import static de.integrationspakt.municipality.connection.PackageStatus.WITHDRAWN;

import de.integrationspakt.kernel.http.WrongState;
import java.util.Arrays;
import java.util.Map;

/** The life of a package of measures. What is not in the table is not possible. */
final class LifeCycle {
    private static final Map<PackageStatus, Map<PackageAction, PackageStatus>> TABLE = Map.of(
            DRAFT, Map.of(EDIT, DRAFT, PUBLISH, PUBLISHED, WITHDRAW, WITHDRAWN),
            PUBLISHED, Map.of(RECHECK, PUBLISHED, REOPEN, DRAFT, WITHDRAW, WITHDRAWN),
            WITHDRAWN, Map.of());

    private LifeCycle() {}

    /**
     * Where the action leads.
     *
     * @throws WrongState if it is not possible in this status
     */
    static PackageStatus next(PackageStatus from, PackageAction action) {
        var next = TABLE.get(from).get(action);
        if (next == null) {
            throw new WrongState(
                    from,
                    Arrays.stream(PackageStatus.values())
                            .filter(status -> TABLE.get(status).containsKey(action))
                            .toArray());
        }
        return next;
    }
}
