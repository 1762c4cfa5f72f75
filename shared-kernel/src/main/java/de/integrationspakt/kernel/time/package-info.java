/** The clock, and the days of Europe/Berlin by which deadlines count. */
package de.integrationspakt.kernel.time;
