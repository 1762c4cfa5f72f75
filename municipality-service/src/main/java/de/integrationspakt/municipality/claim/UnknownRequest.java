package de.integrationspakt.municipality.claim;

import java.util.UUID;

/** Budget answers a request that no claim ever made. Never met by a caller: the fact becomes a dead letter. */
class UnknownRequest extends RuntimeException {
    UnknownRequest(UUID request) {
        super("no claim asked for the money of request " + request);
    }
}
