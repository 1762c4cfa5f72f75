/** Life cycles as tables: what is not in the table is not possible. */
package de.integrationspakt.kernel.state;
