/**
 * Regular structures (Regelstrukturen): what exists anyway, such as the federal integration course. The pact wants measures
 * to build on them and not to double them.
 *
 * <p>Owns the catalogue, per district or for the whole state, with owner, levels, target group and places. A district keeps
 * its own entries, the ministry all of them.
 *
 * <p>Guarantees: entry and exit are levels of the area on the first day, and the exit is further on; an entry is ended, never
 * deleted.
 *
 * <p>Fires {@link de.integrationspakt.municipality.structure.StructureChanged} inside the service. Other features ask
 * {@link de.integrationspakt.municipality.structure.RegularStructures}.
 */
package de.integrationspakt.municipality.structure;
