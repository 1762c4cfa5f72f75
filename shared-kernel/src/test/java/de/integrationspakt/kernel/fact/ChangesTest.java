package de.integrationspakt.kernel.fact;

import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.kernel.testing.OnPlatform;
import de.integrationspakt.kernel.testing.Sql;
import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@OnPlatform
class ChangesTest {
    /** A unit that no other test tells facts of. */
    private static final String UNIT = "08421000";

    private static void tell(Connection connection, String subject) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO outbox (id, topic, type, subject, units, at, data)"
                + " VALUES (?, 'municipality.claims', 'de.integrationspakt.municipality.NoteTaken.v1', ?, ARRAY[?], now(),"
                + " '{\"id\":\"1\",\"text\":\"in order\",\"amountCents\":1}')")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, subject);
            insert.setString(3, UNIT);
            insert.executeUpdate();
        }
    }

    private static JsonPath after(long position) {
        return As.client("gemeinde-" + UNIT)
                .get("/api/municipality/v1/changes?limit=2&after=" + position)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Follows the feed to its end. */
    private static List<String> follow(long[] position) {
        var subjects = new ArrayList<String>();
        while (true) {
            var page = after(position[0]);
            if (page.getList("items").isEmpty()) {
                return subjects;
            }
            subjects.addAll(page.getList("items.subject"));
            position[0] = page.getLong("next");
        }
    }

    @Test
    void a_fact_whose_transaction_commits_late_is_not_skipped_by_who_has_read_later_ones() throws SQLException {
        var reader = new long[1];
        var seen = new ArrayList<String>();
        try (var slow = Sql.open();
                var fast = Sql.open()) {
            slow.setAutoCommit(false);
            tell(slow, "told first, committed last");
            for (int i = 0; i < 5; i++) {
                tell(fast, "told later " + i);
            }
            Facts.await(() -> {
                seen.addAll(follow(reader));
                return seen.size() == 5;
            });
            assertThat(seen).allSatisfy(subject -> assertThat(subject).startsWith("told later"));
            slow.commit();
            Facts.await(() -> {
                seen.addAll(follow(reader));
                return seen.size() == 6;
            });
        }
        assertThat(seen).doesNotHaveDuplicates().last().isEqualTo("told first, committed last");
    }
}
