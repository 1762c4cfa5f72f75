package de.integrationspakt.municipality.funding;

import java.util.UUID;

/** Budget answers a request that nobody here ever made. Never met by a caller: the fact becomes a dead letter. */
class UnknownRequest extends RuntimeException {
    UnknownRequest(UUID request) {
        super("nobody here asked for the money of request " + request);
    }
}
