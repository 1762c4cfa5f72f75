/**
 * Areas of integration and the levels of each: what a measure takes in, where it leads to, and what comes after what.
 *
 * <p>Owns the six areas of the pact and their levels as data in versions: language by the Common European Framework, work
 * from orientation to work, and so on. A level may require levels of other areas: whoever climbs to it needs them before.
 *
 * <p>Guarantees: on any day a level has one version and a place of its own in its area; what a level requires exists on
 * the day and never leads back to it.
 *
 * <p>Other features ask {@link de.integrationspakt.municipality.level.Levels}.
 */
package de.integrationspakt.municipality.level;
