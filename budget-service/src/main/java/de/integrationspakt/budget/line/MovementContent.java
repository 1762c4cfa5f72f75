package de.integrationspakt.budget.line;

import de.integrationspakt.kernel.http.Invalid;

/**
 * What is proposed.
 *
 * @param otherLine who receives a virement; null for all other kinds
 * @param dueYear for which an authority is; null for all other kinds
 * @param amountCents above zero; an amendment or authority below zero takes back
 * @param legalGround the law or decision it rests on, such as a Nachtragshaushaltsgesetz; or null
 */
record MovementContent(
        MovementKind kind,
        String budgetLine,
        String otherLine,
        Integer dueYear,
        long amountCents,
        String reason,
        String legalGround) {

    /** @throws Invalid naming each place */
    MovementContent {
        var invalid = new Invalid();
        boolean wrong = false;
        if (amountCents == 0 || (amountCents < 0 && !kind.mayBeNegative())) {
            invalid.at("/amount", kind.mayBeNegative() ? "field.notZero" : "field.aboveZero");
            wrong = true;
        }
        if ((kind == MovementKind.VIREMENT) != (otherLine != null)) {
            invalid.at("/otherLine", "field.otherLine");
            wrong = true;
        }
        if ((kind == MovementKind.AUTHORITY) != (dueYear != null)) {
            invalid.at("/dueYear", "field.dueYear");
            wrong = true;
        }
        if (budgetLine.equals(otherLine)) {
            invalid.at("/otherLine", "field.anotherLine");
            wrong = true;
        }
        if (wrong) throw invalid;
    }
}
