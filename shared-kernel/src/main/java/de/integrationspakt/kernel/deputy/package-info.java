/**
 * Deputies (Stellvertretung): while an officer is absent somebody else has the named roles, and acts in his own name. Owns {@code deputyship}.
 *
 * <p>Guarantees: recorded by one person and confirmed by another, neither of them the deputy; a deputyship runs over whole days in Berlin and can be
 * ended early, never edited. What the deputy does by a lent role is journalled as “deputy for absent”; what he may do anyway is not. While it
 * runs, deputy and absent person count as one pair of eyes: neither approves what the other prepared.
 *
 * <p>Limits: a service switches it on with {@code pakt.deputies=true} at build time and offers the operations itself. An instance knows of its own
 * changes at once; of those made at another one, and of the beginning and end of a day, within little more than a minute. Units are not lent: a
 * deputy acts for the units of his own token. That deputy and absent person are one pair of eyes is checked by the code alone: the database knows
 * only names.
 */
package de.integrationspakt.kernel.deputy;
