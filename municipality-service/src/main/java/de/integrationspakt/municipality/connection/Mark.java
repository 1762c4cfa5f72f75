package de.integrationspakt.municipality.connection;

import de.integrationspakt.municipality.level.Area;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A level of an area: where a group starts, or where a package is to lead. */
@Embeddable
record Mark(@Enumerated(EnumType.STRING) Area area, String level) {}
