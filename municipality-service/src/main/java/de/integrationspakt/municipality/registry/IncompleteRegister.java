package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.http.Refusal;

/**
 * 422: the file was declared complete, so that municipalities missing in it would be dissolved, but it lacks the record
 * of the state or of a known district, or some of its lines were rejected.
 */
public class IncompleteRegister extends Refusal {
    IncompleteRegister(String lacks) {
        super(422, "INCOMPLETE_REGISTER", lacks);
    }
}
