package de.integrationspakt.casemanagement.registry;

import de.integrationspakt.kernel.http.NotYetKnown;
import de.integrationspakt.kernel.key.Holder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the copy of the register. */
@ApplicationScoped
public class Municipalities {
    private final EntityManager entities;

    Municipalities(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The last day of the municipality, or empty while it exists; a district exists as long as it has municipalities.
     *
     * @throws NotYetKnown if the key is not, or not yet, in the copy
     */
    public Optional<LocalDate> lastDay(Holder holder) {
        var found = entities.createNativeQuery("""
                        SELECT CASE WHEN bool_or(valid_to IS NULL) THEN NULL ELSE max(valid_to) END
                        FROM municipality WHERE ags = ?1 OR district = ?1 HAVING count(*) > 0
                        """, LocalDate.class)
                .setParameter(1, holder.value())
                .getResultList();
        if (found.isEmpty()) {
            throw new NotYetKnown("holder", holder);
        }
        return Optional.ofNullable((LocalDate) found.get(0));
    }

    /** Names by key, of those that have one here. */
    public Map<String, String> names(Collection<String> keys) {
        List<?> rows = entities.createNativeQuery("SELECT ags, name FROM municipality WHERE ags IN (?1)", Tuple.class)
                .setParameter(1, keys.isEmpty() ? List.of("") : keys)
                .getResultList();
        var names = new HashMap<String, String>();
        for (Object row : rows) {
            names.put(((Tuple) row).get(0, String.class), ((Tuple) row).get(1, String.class));
        }
        return names;
    }
}
