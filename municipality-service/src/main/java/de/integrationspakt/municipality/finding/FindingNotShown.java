package de.integrationspakt.municipality.finding;

import de.integrationspakt.kernel.http.Refusal;

/** 422: the officer judges a finding that is not there, or the same one twice. */
public class FindingNotShown extends Refusal {
    FindingNotShown(Finding.Code code, String pointer) {
        super(422, "FINDING_NOT_SHOWN", code);
        at(pointer, "field.finding");
    }
}
