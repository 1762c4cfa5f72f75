/** Plain SQL in the caller's transaction. Owns no table and knows no word of the domain. */
package de.integrationspakt.kernel.database;
