package de.integrationspakt.budget.ledger;

import static de.integrationspakt.budget.Given.API;
import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.budget.Given;
import de.integrationspakt.budget.OnPlatform;
import de.integrationspakt.kernel.seal.Sealer;
import de.integrationspakt.kernel.testing.Sql;
import de.integrationspakt.kernel.testing.Verified;
import de.integrationspakt.kernel.verify.Finding.Kind;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The owner of the tables changes the ledger, on the real database; each time the verifier names the transfer. */
@OnPlatform
class LedgerTamperingTest {

    @Inject
    Sealer sealer;

    private UUID first;
    private UUID second;

    @BeforeEach
    void two_transfers_are_sealed() throws SQLException {
        first = transferOf(Given.aLine("VWV-DEUTSCH", 2017, "100.00", "MEASURE"));
        second = transferOf(Given.aLine("VWV-DEUTSCH", 2017, "200.00", "MEASURE"));
        sealer.seal();
        assertThat(Verified.findings(API)).isEmpty();
    }

    private static UUID transferOf(String line) {
        return (UUID) Sql.one("SELECT id FROM transfer WHERE subject = ?", line);
    }

    private static String place(UUID id) {
        return "entry " + Sql.one("SELECT number FROM sealed_entry WHERE log = 'ledger' AND id = ?", id) + " (" + id
                + ")";
    }

    @Test
    void a_changed_amount_is_named() {
        Sql.asOwner("UPDATE transfer SET amount_cents = amount_cents + 1 WHERE id = ?", first);
        Verified.assertFound(API, "ledger", place(first), Kind.CHANGED);
        Sql.asOwner("UPDATE transfer SET amount_cents = amount_cents - 1 WHERE id = ?", first);
        assertThat(Verified.findings(API)).isEmpty();
    }

    @Test
    void an_account_given_to_another_holder_is_named_by_its_transfers() {
        var account = Sql.one("SELECT to_account FROM transfer WHERE id = ?", first);
        Sql.asOwner("UPDATE account SET holder = '08116033' WHERE id = ?", account);
        Verified.assertFound(API, "ledger", place(first), Kind.CHANGED);
        Sql.asOwner("UPDATE account SET holder = '' WHERE id = ?", account);
        assertThat(Verified.findings(API)).isEmpty();
    }

    @Test
    void a_deleted_transfer_is_named() {
        Sql.asOwner("CREATE TABLE kept AS SELECT * FROM transfer WHERE id = '" + first + "'");
        Sql.asOwner("DELETE FROM transfer WHERE id = ?", first);
        Verified.assertFound(API, "ledger", place(first), Kind.DELETED);
        Sql.asOwner("INSERT INTO transfer SELECT * FROM kept");
        Sql.asOwner("DROP TABLE kept");
        assertThat(Verified.findings(API)).isEmpty();
    }

    @Test
    void a_transfer_slipped_in_is_named() {
        var slipped = UUID.randomUUID();
        Sql.asOwner("INSERT INTO transfer SELECT -1, '" + slipped + "', '2017-01-01', kind, from_account, to_account,"
                + " amount_cents, subject, effective_on FROM transfer WHERE id = '" + first + "'");
        Verified.assertFound(API, "ledger", "row " + slipped, Kind.INSERTED);
        Sql.asOwner("DELETE FROM transfer WHERE id = ?", slipped);
    }

    @Test
    void transfers_that_change_places_are_named() {
        var a = Sql.one("SELECT number FROM transfer WHERE id = ?", first);
        var b = Sql.one("SELECT number FROM transfer WHERE id = ?", second);
        swap(a, b);
        Verified.assertFound(API, "ledger", place(first), Kind.REORDERED);
        Verified.assertFound(API, "ledger", place(second), Kind.REORDERED);
        swap(b, a);
        assertThat(Verified.findings(API)).isEmpty();
    }

    private void swap(Object firstNumber, Object secondNumber) {
        Sql.asOwner("UPDATE transfer SET number = -1 WHERE id = ?", first);
        Sql.asOwner("UPDATE transfer SET number = ? WHERE id = ?", firstNumber, second);
        Sql.asOwner("UPDATE transfer SET number = ? WHERE id = ?", secondNumber, first);
    }
}
