package de.integrationspakt.kernel.fact;

import java.time.Instant;
import java.util.UUID;

/**
 * A fact as a hearer gets it, once.
 *
 * @param id stable across re-sends
 * @param subject what it is about; facts of one subject come in the order told
 * @param time when it became true
 */
public record Heard<T>(UUID id, String subject, Instant time, T data) {}
