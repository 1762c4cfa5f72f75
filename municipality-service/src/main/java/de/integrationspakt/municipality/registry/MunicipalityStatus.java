package de.integrationspakt.municipality.registry;

/** Whether a municipality exists on the day asked for. */
public enum MunicipalityStatus {
    EXISTING,
    DISSOLVED
}
