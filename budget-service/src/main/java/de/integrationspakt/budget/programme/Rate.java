package de.integrationspakt.budget.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** Fixed amount (Festbetrag) of a full post and year. */
@Embeddable
public record Rate(
        @Enumerated(EnumType.STRING) Qualification qualification,
        @Column(name = "valid_from") LocalDate validFrom,
        @Column(name = "amount_cents_per_year") long amountCentsPerYear) {}
