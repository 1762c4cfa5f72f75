package de.integrationspakt.budget.payment;

import java.time.LocalDate;

/**
 * How far the bank is with the payments of an order.
 *
 * @param ordered how many it has said nothing final about
 * @param lastExecutedOn null when none was executed
 */
record Tally(int ordered, int executed, int rejected, int returned, LocalDate lastExecutedOn) {

    OrderStatus status() {
        if (executed + returned == 0) return ordered == 0 ? OrderStatus.REJECTED : OrderStatus.RELEASED;
        return ordered + rejected + returned == 0 ? OrderStatus.EXECUTED : OrderStatus.PARTLY_EXECUTED;
    }
}
