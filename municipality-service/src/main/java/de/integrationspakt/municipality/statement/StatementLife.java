package de.integrationspakt.municipality.statement;

import static de.integrationspakt.municipality.statement.StatementAction.ACCEPT;
import static de.integrationspakt.municipality.statement.StatementAction.ACCEPT_AND_RECOVER;
import static de.integrationspakt.municipality.statement.StatementAction.ALL_CAME_BACK;
import static de.integrationspakt.municipality.statement.StatementAction.ANSWER_HEARING;
import static de.integrationspakt.municipality.statement.StatementAction.CHECK;
import static de.integrationspakt.municipality.statement.StatementAction.CHECK_AND_HEAR;
import static de.integrationspakt.municipality.statement.StatementAction.DROP;
import static de.integrationspakt.municipality.statement.StatementAction.MONEY_CAME_BACK;
import static de.integrationspakt.municipality.statement.StatementAction.MOVE;
import static de.integrationspakt.municipality.statement.StatementAction.QUERY;
import static de.integrationspakt.municipality.statement.StatementAction.SUBMIT;
import static de.integrationspakt.municipality.statement.StatementAction.WRITE;
import static de.integrationspakt.municipality.statement.StatementStatus.ACCEPTED;
import static de.integrationspakt.municipality.statement.StatementStatus.CHECKED;
import static de.integrationspakt.municipality.statement.StatementStatus.DROPPED;
import static de.integrationspakt.municipality.statement.StatementStatus.HEARING;
import static de.integrationspakt.municipality.statement.StatementStatus.OPEN;
import static de.integrationspakt.municipality.statement.StatementStatus.QUERIED;
import static de.integrationspakt.municipality.statement.StatementStatus.RECOVERING;
import static de.integrationspakt.municipality.statement.StatementStatus.SETTLED;
import static de.integrationspakt.municipality.statement.StatementStatus.SUBMITTED;

import de.integrationspakt.kernel.state.Transitions;

/** The life of a statement of use. */
final class StatementLife {
    // @formatter:off
    static final Transitions<StatementStatus, StatementAction> TABLE = new Transitions<>(
                    StatementStatus.class, StatementAction.class)
            .from(OPEN)
            .on(MOVE, OPEN)
            .on(WRITE, OPEN)
            .on(SUBMIT, SUBMITTED)
            .on(DROP, DROPPED)
            .from(SUBMITTED)
            .on(QUERY, QUERIED)
            .on(CHECK, CHECKED)
            .on(CHECK_AND_HEAR, HEARING)
            .from(QUERIED)
            .on(MOVE, QUERIED)
            .on(WRITE, QUERIED)
            .on(SUBMIT, SUBMITTED)
            .from(HEARING)
            .on(QUERY, QUERIED)
            .on(CHECK, CHECKED)
            .on(CHECK_AND_HEAR, HEARING)
            .on(ANSWER_HEARING, CHECKED)
            .on(ACCEPT_AND_RECOVER, RECOVERING)
            .from(CHECKED)
            .on(QUERY, QUERIED)
            .on(CHECK, CHECKED)
            .on(CHECK_AND_HEAR, HEARING)
            .on(ACCEPT, ACCEPTED)
            .on(ACCEPT_AND_RECOVER, RECOVERING)
            .from(RECOVERING)
            .on(MONEY_CAME_BACK, RECOVERING)
            .on(ALL_CAME_BACK, SETTLED);
    // @formatter:on

    private StatementLife() {}
}
