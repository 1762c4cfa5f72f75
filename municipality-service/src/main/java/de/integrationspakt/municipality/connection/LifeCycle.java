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
import de.integrationspakt.kernel.state.Transitions;

/** The life of a package of measures. What is not in the table is not possible. */
final class LifeCycle {
    // @formatter:off
    private static final Transitions<PackageStatus, PackageAction> TABLE = new Transitions<>(
                    PackageStatus.class, PackageAction.class)
            .from(DRAFT)
            .on(EDIT, DRAFT)
            .on(PUBLISH, PUBLISHED)
            .on(WITHDRAW, WITHDRAWN)
            .from(PUBLISHED)
            .on(RECHECK, PUBLISHED)
            .on(REOPEN, DRAFT)
            .on(WITHDRAW, WITHDRAWN);
    // @formatter:on

    private LifeCycle() {}

    /**
     * Where the action leads.
     *
     * @throws WrongState if it is not possible in this status
     */
    static PackageStatus next(PackageStatus from, PackageAction action) {
        return TABLE.next(from, action);
    }
}
