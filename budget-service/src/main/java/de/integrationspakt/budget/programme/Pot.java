package de.integrationspakt.budget.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What was announced for a year. The appropriation of a budget line may differ from it. */
@Embeddable
public record Pot(int year, @Column(name = "pot_cents") long potCents) {}
