package de.integrationspakt.municipality.statement;

import java.util.UUID;

/**
 * The grant a statement accounts for, as the system knows it.
 *
 * @param request for the money
 * @param grantedCents what was granted, with amendments
 * @param paidCents what was paid and did not come back
 * @param units teaching units that were planned, of all groups together; 0 for a measure without
 * @param isOver whether the measure was completed or cancelled
 */
record Grant(UUID request, long grantedCents, long paidCents, int units, boolean isOver) {}
