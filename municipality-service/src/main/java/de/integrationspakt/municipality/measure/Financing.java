package de.integrationspakt.municipality.measure;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What others than the state pay of the cost. @param amountCents above zero */
@Embeddable
record Financing(@Enumerated(EnumType.STRING) FinancingKind kind, String description, long amountCents) {}
