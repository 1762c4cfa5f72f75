package de.integrationspakt.budget.line;

import de.integrationspakt.budget.programme.Drawdown;

/**
 * What the ministry says of a line.
 *
 * @param chapter Kapitel, 4 digits
 * @param title Titel, such as {@code 633 01}
 * @param appropriationCents Ansatz, 0 or more
 */
record LineContent(
        String programme, int year, String chapter, String title, long appropriationCents, Drawdown drawdown) {}
