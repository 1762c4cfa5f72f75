package de.integrationspakt.municipality.measure;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One line of the cost plan. @param amountCents above zero */
@Embeddable
record PlannedCost(@Enumerated(EnumType.STRING) CostKind kind, String description, long amountCents) {}
