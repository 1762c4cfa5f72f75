package de.integrationspakt.municipality.claim;

import java.util.UUID;

/**
 * What an officer recognises of one item.
 *
 * @param amountCents 0 to what was claimed for the item
 * @param reason needed when it is less
 */
record Recognition(UUID item, long amountCents, String reason) {}
