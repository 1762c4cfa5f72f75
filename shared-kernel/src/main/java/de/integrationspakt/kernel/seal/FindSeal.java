package de.integrationspakt.kernel.seal;

import de.integrationspakt.kernel.proof.Seal;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;

/** Finds the seal that something said today rests on, such as a report over the ledger up to a number. */
@ApplicationScoped
public class FindSeal {
    @Inject
    AgroalDataSource database;

    @Inject
    Seals seals;

    /**
     * The first seal that covers an entry: the same for ever, once it is there.
     *
     * @param log such as {@code ledger}
     * @param number of the entry, from 1
     * @return empty as long as none covers it, some seconds after it was written
     */
    public Optional<Seal> covering(String log, long number) throws SQLException {
        try (var connection = database.getConnection()) {
            return seals.covering(connection, log, number).map(StoredSeal::seal);
        }
    }
}
