package de.integrationspakt.casemanagement.post;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * One step of a post's history.
 *
 * @param by subject of the caller, or the service whose fact was heard
 * @param reason what was given as reason; null if none
 */
@Embeddable
record Step(
        @Enumerated(EnumType.STRING) PostStatus status,
        @Column(name = "happened_at") Instant at,
        @Column(name = "happened_by") String by,
        String reason) {
    static final String BUDGET = "budget";

    /** Whether budget took the step; its reasons came in a fact, and facts name nobody. */
    boolean isBudgets() {
        return BUDGET.equals(by);
    }
}
