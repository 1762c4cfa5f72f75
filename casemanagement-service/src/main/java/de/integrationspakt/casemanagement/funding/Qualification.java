package de.integrationspakt.casemanagement.funding;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a case manager has learned; the fixed amount of the post depends on it. */
@Schema(description = "DEGREE: university degree. VOCATIONAL: vocational certificate")
public enum Qualification {
    DEGREE,
    VOCATIONAL
}
