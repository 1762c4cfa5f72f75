/** Who calls, what for, and that no approved thing has fewer than two different people. */
package de.integrationspakt.kernel.access;
