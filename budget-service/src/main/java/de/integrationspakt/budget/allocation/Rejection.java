package de.integrationspakt.budget.allocation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** A second officer's refusal of a run. */
@Embeddable
record Rejection(
        @Column(name = "rejected_by") String by,
        @Column(name = "rejected_at") Instant at,
        @Column(name = "rejection_reason") String reason) {}
