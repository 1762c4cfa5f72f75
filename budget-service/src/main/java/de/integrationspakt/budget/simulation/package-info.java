/**
 * Simulation of distributions: several rules over the same frozen numbers, side by side, before anybody decides; and scenarios, which keep one
 * to be talked about. Owns {@code allocation_scenario*}; moves no money and knows no run.
 *
 * <p>Guarantees: a simulated rule gives what a run computed with that rule gives, to the cent, since both call
 * {@link de.integrationspakt.budget.distribution.Distribution}; a scenario gives the same whenever it is asked; what was said about it stays; an
 * adopted rule is a draft that somebody else puts in force.
 */
package de.integrationspakt.budget.simulation;
