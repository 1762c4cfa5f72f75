package de.integrationspakt.municipality.statement;

/** What can be done with a statement of use, or happen to it. */
enum StatementAction {
    /** The measure's period was amended. */
    MOVE,
    WRITE,
    SUBMIT,
    QUERY,
    CHECK,
    CHECK_AND_HEAR,
    ANSWER_HEARING,
    ACCEPT,
    ACCEPT_AND_RECOVER,
    MONEY_CAME_BACK,
    ALL_CAME_BACK,
    DROP
}
