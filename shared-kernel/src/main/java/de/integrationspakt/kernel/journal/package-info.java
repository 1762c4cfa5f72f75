/** The journal: an insert-only record of every change and every denied call, in the transaction of what it tells of. */
package de.integrationspakt.kernel.journal;
