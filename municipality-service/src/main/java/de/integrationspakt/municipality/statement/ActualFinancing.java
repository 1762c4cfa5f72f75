package de.integrationspakt.municipality.statement;

import de.integrationspakt.municipality.measure.FinancingKind;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What others than the state paid. @param amountCents above zero */
@Embeddable
record ActualFinancing(@Enumerated(EnumType.STRING) FinancingKind kind, long amountCents) {}
