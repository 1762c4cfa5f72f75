package de.integrationspakt.municipality.statement;

import de.integrationspakt.kernel.fact.Tellable;
import de.integrationspakt.kernel.fact.Told;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A statement of use falls due, or is overdue.
 *
 * @param daysLeft until the due day; negative: overdue by so many
 */
@Told(topic = "municipality.statements")
record StatementOfUseDue(
        UUID statement, UUID measure, String applicant, StatementKind kind, LocalDate dueOn, long daysLeft)
        implements Tellable {
    @Override
    public String subject() {
        return applicant;
    }
}
