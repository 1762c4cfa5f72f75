package de.integrationspakt.municipality.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/**
 * One step of a statement's history.
 *
 * @param by subject of the caller, or the service whose fact was heard
 * @param note the question, answer or reason that came with it; null if none
 */
@Embeddable
record StatementStep(
        @Enumerated(EnumType.STRING) StatementStatus status,
        @Column(name = "happened_at") Instant at,
        @Column(name = "happened_by") String by,
        String note) {}
