package de.integrationspakt.casemanagement;

import static de.integrationspakt.casemanagement.Given.POSTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;

import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Sql;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody made up goes through everything a post can go through; the name is found in its own table and nowhere else. */
@OnPlatform
class SecrecyTest {
    private static final String AGS = "08135019";
    private static final String LINE = "IM-2018-S";
    private static final String NAME = "Wilhelmina Unverwechselbar";
    private static final String SURNAME = "Unverwechselbar";
    private final List<String> logged = Collections.synchronizedList(new ArrayList<>());
    private final List<String> refusals = new ArrayList<>();
    private final Handler ears = new Handler() {
        @Override
        public void publish(LogRecord line) {
            logged.add(line.getMessage() + Arrays.toString(line.getParameters()));
            for (Throwable cause = line.getThrown(); cause != null; cause = cause.getCause()) {
                logged.add(cause.toString());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(ears);
    }

    @AfterEach
    void stop() {
        Logger.getLogger("").removeHandler(ears);
    }

    private static Map<String, Object> application(String fte) {
        var body = Given.application(AGS, LINE, fte, "2018-01-01");
        body.put("caseManager", Map.of("name", NAME));
        return body;
    }

    private void refused(String caller, Object body, int status) {
        var answer = As.client(caller).body(body).post(POSTS);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        refusals.add(answer.asString());
    }

    private void play() {
        Given.holder(AGS, LINE, 2018);
        var municipality = "gemeinde-" + AGS;
        var first =
                As.client(municipality).body(application("0.50")).post(POSTS).jsonPath();
        assertThat(first.getString("caseManager.name")).isNull();
        var request = Given.approved(first.getString("id"));
        Given.funding("FundsReserved", request, 1, Map.of("amountCents", 3_200_000));
        As.client(municipality)
                .body(Map.of("reason", NAME + " hat abgesagt"))
                .post(POSTS + "/" + first.getString("id") + "/withdrawal")
                .then()
                .statusCode(200);
        var second =
                As.client(municipality).body(application("0.25")).post(POSTS).jsonPath();
        As.client("grant-office-a")
                .body(Map.of("reason", "Nachweis von " + NAME + " fehlt"))
                .post(POSTS + "/" + second.getString("id") + "/rejection")
                .then()
                .statusCode(200);
        refused(municipality, application("0.20"), 422);
        refused("gemeinde-08415061", application("0.50"), 403);
        var tooLong = application("0.50");
        tooLong.put("caseManager", Map.of("name", NAME.repeat(20)));
        refused(municipality, tooLong, 422);
        var unknownField = application("0.50");
        unknownField.put("caseManager", Map.of("name", NAME, "surname", SURNAME));
        refused(municipality, unknownField, 400);
        var untold = application("0.50");
        untold.put("budgetLine", "IM-UNTOLD");
        refused(municipality, untold, 409);
        refused(municipality, "{\"caseManager\":{\"name\":\"" + NAME + "\"", 400);
        refused(municipality, "{\"caseManager\":\"" + NAME + "\"}", 400);
    }

    @Test
    void a_name_is_in_no_fact_journal_kept_answer_refusal_or_log_line() {
        play();
        for (String table :
                new String[] {"outbox", "journal", "idempotency", "dead_letter", "inbox", "post", "engagement"}) {
            assertThat(Sql.query("SELECT * FROM " + table + " AS t WHERE t::text LIKE ?", "%" + SURNAME + "%"))
                    .as(table)
                    .isEmpty();
        }
        assertThat(refusals).hasSize(7).noneMatch(text -> text.contains(SURNAME));
        assertThat(logged).noneMatch(line -> String.valueOf(line).contains(SURNAME));
        assertThat(Sql.query("SELECT 1 FROM case_manager WHERE name = ?", NAME)).isNotEmpty();
    }

    @Test
    void a_statement_that_fails_does_not_carry_the_name_into_the_log() {
        Given.holder(AGS, LINE, 2018);
        Sql.asOwner(
                "ALTER TABLE case_manager ADD CONSTRAINT broken CHECK (name NOT LIKE '%Unverwechselbar%') NOT VALID");
        try {
            var answer = As.client("gemeinde-" + AGS).body(application("0.50")).post(POSTS);
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.asString()).doesNotContain(SURNAME);
            assertThat(logged).isNotEmpty().noneMatch(line -> String.valueOf(line)
                    .contains(SURNAME));
        } finally {
            Sql.asOwner("ALTER TABLE case_manager DROP CONSTRAINT broken");
        }
    }

    @Test
    void names_and_reasons_are_read_by_the_own_unit_and_the_grant_officer_alone() {
        play();
        for (String reader : new String[] {"gemeinde-" + AGS, "grant-office-b"}) {
            var text = As.client(reader).get(POSTS + "?ags=" + AGS).asString();
            assertThat(text).contains(NAME).contains("hat abgesagt");
        }
        for (String reader : new String[] {"kreis-08135", "auditor", "ministry"}) {
            var text = As.client(reader).get(POSTS + "?ags=" + AGS).asString();
            assertThat(text).contains("\"number\":\"M").doesNotContain(SURNAME);
            assertThat(As.client(reader)
                            .get("/api/casemanagement/v1/case-managers")
                            .asString())
                    .doesNotContain(SURNAME);
        }
        As.someone("pruefer", Set.of("local-auditor"), Set.of(AGS))
                .get(POSTS)
                .then()
                .body("items[0].caseManager.name", nullValue());
    }
}
