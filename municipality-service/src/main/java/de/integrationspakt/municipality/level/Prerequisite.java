package de.integrationspakt.municipality.level;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A level of another area that somebody needs before. */
@Embeddable
public record Prerequisite(
        @Enumerated(EnumType.STRING) Area area,
        @Column(name = "code") String level) {}
