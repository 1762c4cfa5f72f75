package de.integrationspakt.municipality.registry;

import java.util.Optional;

/** How municipalities administer together (§§ 59 to 62 GemO): the type code of the register's type-50 records. */
public enum AssociationKind {
    /** A municipality that administers itself alone. */
    SINGLE_MUNICIPALITY("50"),
    /** One municipality administers for the others (vereinbarte Verwaltungsgemeinschaft, erfüllende Gemeinde). */
    AGREED_ASSOCIATION("54"),
    /** A body of its own administers for all (Gemeindeverwaltungsverband). */
    ADMINISTRATIVE_ASSOCIATION("56");

    private final String code;

    AssociationKind(String code) {
        this.code = code;
    }

    static Optional<AssociationKind> ofCode(String code) {
        for (var kind : values()) {
            if (kind.code.equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
