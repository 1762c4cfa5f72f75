package de.integrationspakt.kernel.database;

import java.sql.SQLException;

/** The database could not do, or would not allow, what it was asked. The cause says which. */
public class DatabaseRefused extends RuntimeException {
    DatabaseRefused(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
