package de.integrationspakt.casemanagement.post;

import java.util.UUID;

/** Budget answers a request that no post ever made: a fact for the operators to look at. */
class UnknownRequest extends RuntimeException {
    UnknownRequest(UUID request) {
        super("no post asked for money under " + request);
    }
}
