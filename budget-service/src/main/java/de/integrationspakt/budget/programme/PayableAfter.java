package de.integrationspakt.budget.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From when granted money may be paid. */
@Schema(
        description =
                "PUBLICATION: once the share is published or the funds are reserved. DISPATCH: once the notice is dispatched. FINAL: once it is final (bestandskräftig)")
public enum PayableAfter {
    PUBLICATION,
    DISPATCH,
    FINAL
}
