package de.integrationspakt.budget.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.integrationspakt.budget.Given;
import de.integrationspakt.budget.OnPlatform;
import de.integrationspakt.kernel.testing.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The database refuses what the code refuses, to the very role the service runs as. */
@OnPlatform
class LedgerGuardTest {

    @Inject
    Ledger ledger;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE transfer SET amount_cents = 1",
                "DELETE FROM transfer",
                "TRUNCATE transfer",
                "INSERT INTO transfer SELECT * FROM transfer LIMIT 0",
                "UPDATE account SET balance_cents = 1",
                "DELETE FROM account",
                "INSERT INTO account (budget_line, holder, kind, balance_cents) VALUES ('X', 'Y', 'SHARE', 1)",
                "UPDATE ledger_head SET number = 0",
                "UPDATE allocation SET amount_cents = 1",
                "UPDATE allocation_rule SET minimum_cents = 1",
                "DELETE FROM allocation_part",
                "UPDATE distribution_table SET title = 'x'",
                "UPDATE distribution_number SET number = 1",
                "UPDATE allocation_scenario SET owner = 'x'",
                "DELETE FROM allocation_scenario",
                "UPDATE allocation_scenario_version SET note = 'x'",
                "UPDATE allocation_scenario_comment SET words = 'x'",
                "DELETE FROM allocation_scenario_adoption",
                "UPDATE reservation SET amount_cents = 1",
                "DELETE FROM reservation",
                "UPDATE payment SET amount_cents = 1",
                "UPDATE settlement SET difference_cents = 1",
                "DELETE FROM settlement",
                "DELETE FROM allocation_run",
                "UPDATE recovery_relief SET amount_cents = 1",
                "UPDATE recovery_instalment SET amount_cents = 1",
                "INSERT INTO reservation_reduction SELECT * FROM reservation_reduction",
                "UPDATE base_rate SET basis_points = 1",
                "UPDATE interest_table SET points_over_base = 1",
                "DELETE FROM interest_table",
                "UPDATE interest_claim SET deviation = 'x'",
                "UPDATE interest_claim SET amount_cents = 1",
                "UPDATE interest_period SET days = 1",
                "UPDATE recovery SET computed_cents = 1",
                "UPDATE recovery_entry SET amount_cents = 1",
                "DELETE FROM recovery_entry",
                "UPDATE recovery_set_off SET amount_cents = 1",
                "UPDATE budget_movement SET amount_cents = 1",
                "UPDATE budget_movement SET proposed_by = 'x'",
                "DELETE FROM budget_movement",
                "UPDATE year_closing SET carried_cents = 1",
                "UPDATE year_closing_item SET carried_cents = 1",
                "DELETE FROM year_closing_item",
                "DELETE FROM payment",
                "UPDATE payment_item SET amount_cents = 1",
                "UPDATE instalment SET amount_cents = 1",
                "DELETE FROM instalment",
                "UPDATE payment_status_import SET message_id = 'x'",
                "DELETE FROM payment_status_entry",
                "UPDATE payment_item SET due_on = '2020-01-01'",
                "UPDATE notice SET content = 'x'",
                "UPDATE notice_document SET pdf = 'x'",
                "DELETE FROM notice",
                "UPDATE notice_terms SET authority = 'x'",
                "UPDATE commitment SET amount_cents = 1",
                "DELETE FROM commitment",
                "UPDATE due_commitments SET amount_cents = 1",
                "DELETE FROM due_commitment",
                "DELETE FROM journal",
                "UPDATE opening_row SET paid_cents = 1",
                "DELETE FROM opening_line",
                "UPDATE opening SET content = 'x'",
                "UPDATE programme_version SET legal_basis = 'x'",
                "UPDATE programme_version SET valid_to = '2017-06-30' WHERE programme = 'IM' AND version = 1",
                "UPDATE programme_version SET status = 'DISCARDED', approved_by = NULL",
                "UPDATE programme_version SET prepared_by = '{x}' WHERE programme = 'IM'",
                "INSERT INTO programme_version SELECT * FROM programme_version LIMIT 0",
                "INSERT INTO programme_rate VALUES ('IM', 1, 'ANY', '2018-01-01', 1)",
                "UPDATE programme_rate SET amount_cents_per_year = 1",
                "DELETE FROM programme_pot",
                "DELETE FROM programme_distribution WHERE programme = 'IM'",
                "UPDATE programme SET title_de = 'x'",
                "UPDATE deputyship SET roles = '{ministry}'",
                "DELETE FROM deputyship",
                "UPDATE pooling SET budget_line = 'x'",
                "DELETE FROM pooling",
                "UPDATE pooling_part SET stated_cents = 1",
                "DELETE FROM pooling_part",
                "UPDATE holder_group SET lead = 'x'",
                "UPDATE holder_group_member SET member = 'x'",
                "UPDATE sealed_entry SET number = 1",
                "DELETE FROM sealed_entry",
                "UPDATE sealed_subtree SET root = root",
                "DELETE FROM sealed_subtree",
                "UPDATE seal SET root = root",
                "DELETE FROM seal",
                "DELETE FROM outbox_check",
                "UPDATE outbox_check_finding SET fact_id = fact_id",
            })
    void what_is_booked_cannot_be_touched(String statement) {
        assertThatThrownBy(() -> Sql.execute(statement))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    @Test
    void an_overdraft_is_refused_by_the_database_too() {
        var line = Given.aLine("VWV-DEUTSCH", 2017, "100.00", "MEASURE");
        var pot = Sql.one("SELECT id FROM account WHERE budget_line = ? AND kind = 'POT'", line);
        var reserved = Sql.one("SELECT id FROM account WHERE budget_line = ? AND kind = 'RESERVED'", line);
        assertThatThrownBy(() -> Sql.query(
                        "SELECT ledger_book(now(), ARRAY[gen_random_uuid()], ARRAY['RESERVE'], ARRAY[?::bigint], ARRAY[?::bigint],"
                                + " ARRAY[10001::bigint], ARRAY['x'], ARRAY[current_date])",
                        pot,
                        reserved))
                .hasMessageContaining("never_overdrawn");
        LedgerInvariants.hold();
    }

    @Test
    void the_same_transfer_booked_again_changes_nothing() {
        var line = Given.aLine("VWV-DEUTSCH", 2017, "100.00", "MEASURE");
        var transfer = transfer(line, 40_00);
        book(transfer);
        book(transfer);
        assertThat(balance(line)).isEqualTo(60_00L);
    }

    @Test
    void the_same_id_with_another_amount_is_a_conflict() {
        var line = Given.aLine("VWV-DEUTSCH", 2017, "100.00", "MEASURE");
        var first = transfer(line, 40_00);
        book(first);
        var other = new Transfer(
                first.id(), first.kind(), first.from(), first.to(), 41_00, first.subject(), first.effectiveOn());
        assertThatThrownBy(() -> book(other)).isInstanceOf(TransferConflict.class);
        assertThat(balance(line)).isEqualTo(60_00L);
    }

    @Test
    void of_several_transfers_all_move_or_none() {
        var line = Given.aLine("VWV-DEUTSCH", 2017, "100.00", "MEASURE");
        assertThatThrownBy(() -> book(transfer(line, 60_00), transfer(line, 60_00)))
                .isInstanceOf(InsufficientFunds.class);
        assertThat(balance(line)).isEqualTo(100_00L);
        LedgerInvariants.hold();
    }

    @Test
    void a_rolled_back_transaction_leaves_the_door_open() {
        var line = Given.aLine("VWV-DEUTSCH", 2017, "100.00", "MEASURE");
        for (int time = 0; time < 3; time++) {
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                        ledger.enter().book(List.of(transfer(line, 1)));
                        throw new IllegalStateException("changed my mind");
                    }))
                    .hasMessageContaining("changed my mind");
        }
        book(transfer(line, 1));
        assertThat(balance(line)).isEqualTo(99_99L);
    }

    private static Transfer transfer(String line, long cents) {
        return new Transfer(
                UUID.randomUUID(),
                TransferKind.RESERVE,
                AccountKey.pot(line),
                AccountKey.reserved(line, AccountKey.NOBODY),
                cents,
                "test",
                LocalDate.of(2020, 1, 1));
    }

    private void book(Transfer... transfers) {
        QuarkusTransaction.requiringNew().run(() -> ledger.enter().book(List.of(transfers)));
    }

    private static Object balance(String line) {
        return Sql.one("SELECT balance_cents FROM account WHERE budget_line = ? AND kind = 'POT'", line);
    }
}
