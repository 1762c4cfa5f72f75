/**
 * Seals: which entries of the journal, and of other insert-only logs a service keeps, stood where and said what, provable
 * without trusting the database.
 *
 * <p>It owns the places of sealed entries, the hash tree above them and the chain of signed roots. It guarantees: an entry is
 * sealed once, as soon as its transaction can no longer change it; an entry of a slow transaction gets a later number and is
 * never skipped; each seal says how large the log is and what its tree's root is, names the seal before it, and is told as a
 * fact; sealing works in the background and never waits for or holds up a booking.
 */
package de.integrationspakt.kernel.seal;
