package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.http.Refusal;

/** 409: the municipality has a template of this name. */
public class TemplateNameTaken extends Refusal {
    TemplateNameTaken(String name) {
        super(409, "TEMPLATE_NAME_TAKEN", name);
        at("/name", "field.taken");
    }
}
