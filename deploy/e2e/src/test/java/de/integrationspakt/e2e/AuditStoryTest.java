package de.integrationspakt.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.verifier.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An auditor comes: takes an export through the gateway, verifies it offline, and finds what the owner of the database changed. */
class AuditStoryTest {
    private static final String LINE = "VWV-DEUTSCH-2021-AUDIT";

    @TempDir
    Path directory;

    @BeforeAll
    static void something_was_booked() {
        World.register();
        World.line(LINE, "VWV-DEUTSCH", 2021, "3300000.00", "MEASURE");
        for (String service : List.of("budget", "municipality")) {
            World.eventually(
                    () -> Databases.count(
                            service,
                            "SELECT count(*) FROM journal j WHERE NOT EXISTS"
                                    + " (SELECT FROM sealed_entry s WHERE s.log = 'journal' AND s.id = j.id)"),
                    unsealed -> unsealed == 0);
        }
    }

    private String verify(String service, int expected) throws IOException {
        var export = Files.writeString(
                directory.resolve(service + ".ndjson"),
                Client.of("auditor")
                        .get("/api/" + service + "/v1/journal/export")
                        .is(200)
                        .text());
        var key = Suite.data().resolve("seal").resolve(service + ".public.pem");
        var said = new ByteArrayOutputStream();
        int code = Main.run(
                List.of(export.toString(), "--key", key.toString()),
                new PrintStream(said, true, StandardCharsets.UTF_8));
        assertThat(code).as(said.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
        return said.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"municipality", "budget", "casemanagement"})
    void every_service_can_be_verified_offline(String service) throws IOException {
        assertThat(verify(service, Main.VERIFIED)).contains("journal: ");
    }

    @Test
    void a_cent_that_the_owner_of_the_database_adds_is_found() throws IOException, SQLException {
        change("+ 1");
        try {
            assertThat(verify("budget", Main.BROKEN)).contains("ledger, entry ", ": CHANGED", LINE);
        } finally {
            change("- 1");
        }
        verify("budget", Main.VERIFIED);
    }

    private static void change(String by) throws SQLException {
        try (var connection = Databases.connect("budget");
                var update = connection.prepareStatement(
                        "UPDATE transfer SET amount_cents = amount_cents " + by + " WHERE subject = ?")) {
            update.setString(1, LINE);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }
}
