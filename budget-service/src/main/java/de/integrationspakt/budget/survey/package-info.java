/**
 * Budget's copies of the head counts (Erhebung): counts by revision and the closures that freeze them. Owns {@code survey_count} and
 * {@code survey_closure}; hears {@code municipality.surveys}.
 *
 * <p>Guarantees: rows are only added, so the counts of a closure stay what they were. A closure and the counts it freezes travel under different
 * keys and may overtake each other: {@link de.integrationspakt.budget.survey.FrozenCounts} says {@code NOT_YET_KNOWN} until the copy holds as many
 * municipalities and persons as the closure says.
 */
package de.integrationspakt.budget.survey;
