package de.integrationspakt.kernel.intake;

import java.sql.SQLException;

/** The database does not do what it is asked; whether trying again helps, its cause says. */
class IntakeUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1;

    IntakeUnavailable(SQLException cause) {
        super(cause);
    }
}
