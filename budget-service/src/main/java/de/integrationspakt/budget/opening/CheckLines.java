package de.integrationspakt.budget.opening;

import de.integrationspakt.kernel.database.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;

/** Whether lines still stand where parliament's word put them. */
@ApplicationScoped
class CheckLines {

    private static final String MOVED = """
            SELECT a.budget_line FROM account a
             WHERE a.budget_line = ANY (?)
               AND (EXISTS (SELECT 1 FROM transfer t WHERE t.from_account = a.id AND (a.holder <> '' OR t.kind <> ALL (?)))
                    OR EXISTS (SELECT 1 FROM transfer t WHERE t.to_account = a.id AND (a.holder <> '' OR t.kind <> ALL (?))))
             ORDER BY a.budget_line LIMIT 1""";

    /** What moves an appropriation and nothing else. */
    private static final String[] OF_THE_APPROPRIATION = {"APPROPRIATE", "AMEND", "CARRY_OVER", "VIREMENT", "BLOCK"};

    private final Database database;

    CheckLines(Database database) {
        this.database = database;
    }

    /** @throws LineAlreadyMoved naming the first of which money was given to anybody */
    void requireUnmoved(Collection<String> codes) {
        database.first(
                        MOVED,
                        row -> row.getString(1),
                        codes.toArray(String[]::new),
                        OF_THE_APPROPRIATION,
                        OF_THE_APPROPRIATION)
                .ifPresent(moved -> {
                    throw new LineAlreadyMoved(moved);
                });
    }
}
