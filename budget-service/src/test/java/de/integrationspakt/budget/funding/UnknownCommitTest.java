package de.integrationspakt.budget.funding;

import static de.integrationspakt.budget.Given.API;
import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.budget.Crowd;
import de.integrationspakt.budget.Given;
import de.integrationspakt.budget.OnPlatform;
import de.integrationspakt.budget.ledger.LedgerInvariants;
import de.integrationspakt.kernel.testing.Sql;
import java.util.UUID;
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
    void is_answered_503_and_the_same_key_finds_out_what_became_of_it() {
        var line = Given.aLine("VWV-DEUTSCH", 2017, "1000.00", "MEASURE");
        var key = UUID.randomUUID().toString();
        var first = Crowd.post("grant-office-a", RESERVATIONS, body(line), key);
        assertThat(first.statusCode()).isEqualTo(503);
        assertThat(first.headers().firstValue("Retry-After")).isPresent();

        var second = Crowd.post("grant-office-a", RESERVATIONS, body(line), key);
        assertThat(second.statusCode()).isEqualTo(201);
        var third = Crowd.post("grant-office-a", RESERVATIONS, body(line), key);
        assertThat(third.body()).isEqualTo(second.body());
        assertThat(third.headers().firstValue("Idempotency-Replayed")).contains("true");
        booked(line, 1);
    }

    /** A group is tried again one by one; whoever is told 503 all the same asks again with his key. */
    @Test
    void books_each_of_many_once() throws Exception {
        var line = Given.aLine("VWV-DEUTSCH", 2017, "1000.00", "MEASURE");
        var statuses = Crowd.of(8, () -> {
            var key = UUID.randomUUID().toString();
            int status =
                    Crowd.post("grant-office-a", RESERVATIONS, body(line), key).statusCode();
            return status != 503
                    ? status
                    : Crowd.post("grant-office-a", RESERVATIONS, body(line), key)
                            .statusCode();
        });
        assertThat(statuses).hasSize(8).containsOnly(201);
        booked(line, 8);
    }

    private static String body(String line) {
        return "{\"budgetLine\":\"" + line
                + "\",\"amount\":{\"amount\":\"1.00\",\"currency\":\"EUR\"},\"reference\":\"last words\"}";
    }

    private static void booked(String line, int times) {
        assertThat(Sql.one("SELECT count(*) FROM reservation WHERE budget_line = ?", line))
                .isEqualTo((long) times);
        assertThat(Sql.one("SELECT balance_cents FROM account WHERE budget_line = ? AND kind = 'POT'", line))
                .isEqualTo(100_000L - 100 * times);
        LedgerInvariants.hold();
    }
}
