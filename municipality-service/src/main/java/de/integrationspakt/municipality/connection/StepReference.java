package de.integrationspakt.municipality.connection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/** Which measure or structure a step is. @param key unique in the package, chosen by its applicant */
@Embeddable
record StepReference(
        String key,
        @Enumerated(EnumType.STRING) StepKind kind,
        @Column(name = "reference") UUID id) {}
