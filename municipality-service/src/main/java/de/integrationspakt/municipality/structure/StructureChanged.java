package de.integrationspakt.municipality.structure;

import java.util.UUID;

/** An entry of the catalogue is other than before; fired in the transaction that changes it. */
public record StructureChanged(UUID structure) {}
