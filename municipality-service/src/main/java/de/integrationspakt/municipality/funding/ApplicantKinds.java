package de.integrationspakt.municipality.funding;

import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.key.Holder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who may apply for money of a line: a rule of its programme version. */
@ApplicationScoped
public class ApplicantKinds {
    private final Database database;

    ApplicantKinds(Database database) {
        this.database = database;
    }

    /**
     * Passes while the version, or who may apply in it, is not known here: the check is made again when the application is
     * handed in.
     *
     * @throws ApplicantNotAllowed if the version is open to others only
     */
    public void requireAllowed(BudgetLine line, Holder applicant) {
        database.first(
                        "SELECT applicant_kinds FROM programme_version WHERE programme = ? AND version = ?"
                                + " AND applicant_kinds IS NOT NULL",
                        row -> row.getString(1),
                        line.programme(),
                        line.programmeVersion())
                .filter(kinds ->
                        !List.of(kinds.split(",")).contains(applicant.kind().name()))
                .ifPresent(kinds -> {
                    throw new ApplicantNotAllowed(applicant, line, kinds);
                });
    }
}
