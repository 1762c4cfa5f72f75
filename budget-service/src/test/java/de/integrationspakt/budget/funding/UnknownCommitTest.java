package de.integrationspakt.budget.funding;

import static de.integrationspakt.budget.Given.API;
import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.budget.Crowd;
import de.integrationspakt.budget.Given;
import de.integrationspakt.budget.OnPlatform;
import de.integrationspakt.budget.ledger.LedgerInvariants;
import de.integrationspakt.kernel.testing.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The connection ends in the middle of a group's commit, so that nobody knows what has become of it. */
@OnPlatform
class UnknownCommitTest {

    private static final String RESERVATIONS = API + "/reservations";

    /** The first commit of such a reservation ends its own connection. */
    @BeforeEach
    void a_commit_that_ends_its_connection() {
        Sql.asOwner("CREATE SEQUENCE commits");
        Sql.asOwner("GRANT USAGE ON SEQUENCE commits TO budget_app");
        Sql.asOwner("""
                CREATE FUNCTION end_connection() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    IF NEW.reference = 'last words' AND nextval('commits') = 1 THEN
                        PERFORM pg_terminate_backend(pg_backend_pid());
                    END IF;
                    RETURN NULL;
                END $$""");
        Sql.asOwner("CREATE CONSTRAINT TRIGGER end_connection AFTER INSERT ON reservation DEFERRABLE INITIALLY DEFERRED"
                + " FOR EACH ROW EXECUTE FUNCTION end_connection()");
    }

    @AfterEach
    void the_end_of_it() {
        Stream.of("TRIGGER end_connection ON reservation", "FUNCTION end_connection", "SEQUENCE commits")
                .forEach(made -> Sql.asOwner("DROP " + made));
    }

    @Test
    void is_answered_503_and_the_same_key_finds_out_what_became_of_it() throws Exception {
        var line = Given.aLine("VWV-DEUTSCH", 2017, "1000.00", "MEASURE");
        var body = "{\"budgetLine\":\"" + line
                + "\",\"amount\":{\"amount\":\"1.00\",\"currency\":\"EUR\"},\"reference\":\"last words\"}";
        var keys = new ConcurrentLinkedQueue<String>();
        var first = Crowd.of(6, () -> {
            var key = UUID.randomUUID().toString();
            var answer = Crowd.post("grant-office-a", RESERVATIONS, body, key);
            if (answer.statusCode() == 503) {
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                keys.add(key);
            }
            return answer.statusCode();
        });
        assertThat(first).contains(503).isSubsetOf(201, 503);

        var again = new ArrayList<Integer>();
        for (var key : List.copyOf(keys)) {
            again.add(Crowd.post("grant-office-a", RESERVATIONS, body, key).statusCode());
            again.add(Crowd.post("grant-office-a", RESERVATIONS, body, key).statusCode());
        }
        assertThat(again).containsOnly(201);
        assertThat(Sql.one("SELECT count(*) FROM reservation WHERE budget_line = ?", line))
                .isEqualTo(6L);
        assertThat(Sql.one("SELECT balance_cents FROM account WHERE budget_line = ? AND kind = 'POT'", line))
                .isEqualTo(99_400L);
        LedgerInvariants.hold();
    }
}
