package de.integrationspakt.budget.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who gets the money first. */
@Schema(
        description =
                "DISTRICT: a municipality without an own account is paid through its district. HOLDER: only on its own account")
public enum PaidThrough {
    DISTRICT,
    HOLDER
}
