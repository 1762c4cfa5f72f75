package de.integrationspakt.municipality.connection;

import de.integrationspakt.municipality.level.Area;

/** A level of an area: where a group starts, or where a package is to lead. */
record Mark(Area area, String level) {}
