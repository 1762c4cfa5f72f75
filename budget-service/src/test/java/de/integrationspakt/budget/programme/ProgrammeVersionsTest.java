package de.integrationspakt.budget.programme;

import static de.integrationspakt.budget.Given.API;
import static de.integrationspakt.budget.Given.aLine;
import static de.integrationspakt.budget.Given.euro;
import static de.integrationspakt.budget.programme.AProgramme.approved;
import static de.integrationspakt.budget.programme.AProgramme.drafted;
import static de.integrationspakt.budget.programme.AProgramme.inForce;
import static de.integrationspakt.budget.programme.AProgramme.named;
import static de.integrationspakt.budget.programme.AProgramme.rules;
import static de.integrationspakt.budget.programme.AProgramme.second;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import de.integrationspakt.budget.Crowd;
import de.integrationspakt.budget.OnPlatform;
import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.kernel.testing.Sql;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnPlatform
class ProgrammeVersionsTest {

    @Inject
    AdoptDistribution adoptDistribution;

    @Test
    void a_draft_is_edited_approved_by_another_person_and_told() {
        var code = named();
        int version = drafted(code, rules("2040-01-01", null));
        var path = API + "/programmes/" + code + "/versions/" + version;
        As.client("auditor").get(path).then().statusCode(200).body("status", equalTo("DRAFT"));
        As.client("gemeinde-08116033").get(path).then().statusCode(404);

        var edited = rules("2040-01-01", null);
        edited.put("grantMonths", 36);
        As.client("ministry")
                .header("If-Match", "\"1\"")
                .body(edited)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""));
        As.client("ministry")
                .header("If-Match", "\"1\"")
                .body(edited)
                .put(path)
                .then()
                .statusCode(412);
        As.client("ministry")
                .post(path + "/approval")
                .then()
                .statusCode(403)
                .body("code", equalTo("FOUR_EYES_REQUIRED"));
        second().header("If-Match", "\"1\"").post(path + "/approval").then().statusCode(412);
        second().header("If-Match", "\"2\"")
                .post(path + "/approval")
                .then()
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("approvedBy", equalTo("second-pair-of-eyes"))
                .body("preparedBy", equalTo(List.of("ministry")));

        As.client("gemeinde-08116033").get(path).then().statusCode(200).body("grantMonths", equalTo(36));
        var told = Facts.told("ProgrammeVersionPublished", code + "/" + version);
        assertThat(told).hasSize(1);
        assertThat(told.get(0).path("grantMonths").asInt()).isEqualTo(36);
        assertThat(told.get(0).at("/distribution/parts/0/key").asText()).isEqualTo("HEAD_COUNT");
        assertThat(Sql.query("SELECT action FROM journal WHERE subject = ? ORDER BY at", code + "/" + version))
                .extracting(row -> row.get("action"))
                .containsExactly("programme-version.drafted", "programme-version.edited", "programme-version.approved");
    }

    @Test
    void what_is_in_force_is_neither_edited_nor_approved_again_nor_discarded() {
        var code = named();
        int version = inForce(code, rules("2040-01-01", null));
        var path = API + "/programmes/" + code + "/versions/" + version;
        As.client("ministry").body(rules("2041-01-01", null)).put(path).then().statusCode(409);
        approved(code, version).then().statusCode(409).body("code", equalTo("WRONG_STATE"));
        As.client("ministry")
                .body(Map.of("reason", "x"))
                .post(path + "/discard")
                .then()
                .statusCode(409);
    }

    @Test
    void whoever_wrote_on_a_draft_may_not_approve_it() {
        var code = named();
        int version = drafted(code, rules("2040-01-01", null));
        var path = API + "/programmes/" + code + "/versions/" + version;
        var edited = rules("2040-01-01", null);
        edited.put("caseloadHigh", 79);
        second().body(edited).put(path).then().statusCode(200);
        As.client("ministry").post(path + "/approval").then().statusCode(403);
        approved(code, version).then().statusCode(403);
        assertThatThrownBy(() -> Sql.execute(
                        "UPDATE programme_version SET status = 'PUBLISHED', approved_by = 'ministry' WHERE programme = ?",
                        code))
                .hasMessageContaining("check constraint");
        assertThatThrownBy(
                        () -> Sql.execute("UPDATE programme_version SET prepared_by = '{}' WHERE programme = ?", code))
                .hasMessageContaining("permission denied");
    }

    @Test
    void a_new_version_ends_the_open_one_and_lines_keep_theirs() {
        var code = named();
        inForce(code, rules("2040-01-01", null));
        var line = aLine(code, 2040, "1000.00", "MEASURE");
        inForce(code, rules("2041-01-01", null));

        var versions = As.client("auditor").get(API + "/programmes/" + code + "/versions");
        versions.then()
                .body("items.validTo", equalTo(Arrays.asList("2040-12-31", null)))
                .body("items.status", equalTo(List.of("PUBLISHED", "PUBLISHED")));
        var told = Facts.told("ProgrammeVersionPublished", code + "/1");
        assertThat(told).hasSize(2);
        assertThat(told.get(1).path("validTo").asText()).isEqualTo("2040-12-31");

        versionOf(line, 1);
        versionOf(aLine(code, 2040, "1.00", "MEASURE"), 1);
        versionOf(aLine(code, 2041, "1.00", "MEASURE"), 2);
        var reservation = As.client("grant-office-a")
                .body(Map.of("budgetLine", line, "holder", "08116033", "amount", euro("10.00"), "reference", "alt"))
                .post(API + "/reservations");
        reservation.then().statusCode(201);
        versionOf(line, 1);
    }

    private static void versionOf(String line, int version) {
        As.client("auditor").get(API + "/budget-lines/" + line).then().body("programmeVersion", equalTo(version));
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(textBlock = """
                    # from,     to,         answer; 1 is in force from 2039 and open, with open lines of 2040 and 2041
                    2042-01-01,           ,
                    2041-07-01,           ,
                    2041-01-01,           , LINE_RESTS_ON_VERSION
                    2040-01-01,           , LINE_RESTS_ON_VERSION
                    2040-02-01, 2040-11-30, LINE_RESTS_ON_VERSION
                    2038-01-01, 2038-12-31,
                    2038-01-01, 2039-01-01, VERSIONS_OVERLAP
                    2039-01-01,           , VERSIONS_OVERLAP
                    2038-01-01,           , VERSIONS_OVERLAP
                    """)
    void a_version_neither_overlaps_nor_takes_the_rules_from_an_open_line(String from, String to, String code) {
        var programme = named();
        inForce(programme, rules("2039-01-01", null));
        aLine(programme, 2040, "1.00", "MEASURE");
        aLine(programme, 2041, "1.00", "MEASURE");
        var answer = approved(programme, drafted(programme, rules(from, to)));
        answer.then().statusCode(code == null ? 200 : 409).body("code", code == null ? nullValue() : equalTo(code));
    }

    @Test
    void no_version_comes_into_force_that_names_a_table_which_does_not_exist() {
        var code = AProgramme.named();
        var rules = AProgramme.rules("2040-01-01", null);
        rules.put("interest", Map.of("from", "DUE_DATE", "table", "NOWHERE"));
        AProgramme.approved(code, AProgramme.drafted(code, rules))
                .then()
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_INTEREST_TABLE"))
                .body("errors[0].pointer", equalTo("/interest/table"));
        rules.put("interest", Map.of("from", "DUE_DATE", "table", "LVWVFG-49A"));
        rules.put(
                "distribution",
                Map.of(
                        "parts",
                        List.of(Map.of("key", "TABLE", "weight", 1, "table", "NOWHERE")),
                        "rounding",
                        "LARGEST_REMAINDER_CENT"));
        AProgramme.approved(code, AProgramme.drafted(code, rules))
                .then()
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_DISTRIBUTION_TABLE"))
                .body("errors[0].pointer", equalTo("/distribution/parts/0/table"));
    }

    @Test
    void a_version_with_its_last_day_is_not_ended_by_another() {
        var programme = named();
        inForce(programme, rules("2040-01-01", "2040-12-31"));
        approved(programme, drafted(programme, rules("2040-12-31", null)))
                .then()
                .statusCode(409)
                .body("code", equalTo("VERSIONS_OVERLAP"));
        assertThatThrownBy(() -> Sql.execute(
                        "UPDATE programme_version SET status = 'PUBLISHED', approved_by = 'x' WHERE programme = ? AND version = 2",
                        programme))
                .hasMessageContaining("in force at once");
        inForce(programme, rules("2041-01-01", null));
    }

    @Test
    void the_pot_of_a_year_is_announced_once() {
        var programme = named();
        var first = rules("2040-01-01", null);
        first.put("pots", List.of(Map.of("year", 2040, "pot", euro("5.00"))));
        inForce(programme, first);
        var second = rules("2040-07-01", null);
        second.put("pots", List.of(Map.of("year", 2040, "pot", euro("6.00"))));
        approved(programme, drafted(programme, second))
                .then()
                .statusCode(409)
                .body("code", equalTo("POT_ALREADY_ANNOUNCED"));
    }

    @Test
    void a_discarded_draft_keeps_its_number_and_is_seen_by_the_state_alone() {
        var code = named();
        int version = drafted(code, rules("2040-01-01", null));
        var path = API + "/programmes/" + code + "/versions";
        As.client("ministry")
                .body(Map.of("reason", "anders beschlossen"))
                .post(path + "/" + version + "/discard")
                .then()
                .statusCode(200)
                .body("status", equalTo("DISCARDED"));
        approved(code, version).then().statusCode(409);
        assertThat(drafted(code, rules("2040-01-01", null))).isEqualTo(2);
        As.client("auditor").get(path + "?status=DISCARDED").then().body("items.version", equalTo(List.of(1)));
        As.client("gemeinde-08116033").get(path + "?status=DISCARDED").then().body("items", equalTo(List.of()));
        As.client("auditor").get(path).then().body("items", equalTo(List.of()));
    }

    @Test
    void of_many_who_approve_one_draft_at_once_one_does() throws Exception {
        var code = named();
        int version = drafted(code, rules("2040-01-01", null));
        var path = API + "/programmes/" + code + "/versions/" + version + "/approval";
        var number = new AtomicInteger();
        var answers =
                Crowd.of(4, () -> As.someone("official-" + number.incrementAndGet(), Set.of("ministry"), Set.of("08"))
                        .post(path)
                        .statusCode());
        assertThat(answers).containsExactlyInAnyOrder(200, 409, 409, 409);
        assertThat(Facts.count("ProgrammeVersionPublished", code + "/" + version))
                .isEqualTo(1);
    }

    @Test
    void of_two_drafts_for_the_same_days_one_comes_into_force() throws Exception {
        var code = named();
        int first = drafted(code, rules("2040-01-01", null));
        int second = drafted(code, rules("2040-01-01", null));
        var next = new AtomicInteger(first);
        var answers = Crowd.of(2, () -> approved(code, next.getAndSet(second)).statusCode());
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
    }

    @Test
    void a_dry_run_and_a_repeated_call_put_in_force_no_more_than_they_say() {
        var code = named();
        int version = drafted(code, rules("2040-01-01", null));
        var path = API + "/programmes/" + code + "/versions/" + version;
        second().post(path + "/approval?dryRun=true").then().statusCode(200).body("status", equalTo("PUBLISHED"));
        As.client("auditor").get(path).then().body("status", equalTo("DRAFT"));
        assertThat(Facts.count("ProgrammeVersionPublished", code + "/" + version))
                .isZero();
        var key = UUID.randomUUID().toString();
        for (var replayed : new String[] {null, "true"}) {
            second().header("Idempotency-Key", key)
                    .post(path + "/approval")
                    .then()
                    .statusCode(200)
                    .header("Idempotency-Replayed", replayed == null ? nullValue() : equalTo(replayed));
        }
    }

    @Test
    void a_distribution_that_was_tried_becomes_a_draft_of_the_next_version() {
        var code = named();
        var first = rules("2040-01-01", null);
        first.put("pots", List.of(Map.of("year", 2040, "pot", euro("5.00"))));
        inForce(code, first);
        var tried = new DistributionRule(
                List.of(new DistributionRule.Part(DistributionKey.POPULATION, 2, null)),
                Rounding.HALF_UP_EURO,
                100L,
                null);
        assertThat(adoptDistribution.adopt(code, tried, LocalDate.of(2041, 1, 1), "ministry"))
                .isEqualTo(2);
        As.client("auditor")
                .get(API + "/programmes/" + code + "/versions/2")
                .then()
                .body("status", equalTo("DRAFT"))
                .body("distribution.parts.key", equalTo(List.of("POPULATION")))
                .body("distribution.minimumShare.amount", equalTo("1.00"))
                .body("pots", equalTo(List.of()))
                .body("grantMonths", equalTo(24));
        approved(code, 2).then().statusCode(200);
    }

    @Test
    void a_programme_is_named_once_and_gives_no_line_before_it_has_rules() {
        var code = named();
        As.client("ministry")
                .body(Map.of("code", code, "titleDe", "Noch einmal", "titleEn", "Again"))
                .post(API + "/programmes")
                .then()
                .statusCode(409)
                .body("code", equalTo("PROGRAMME_EXISTS"));
        drafted(code, rules("2040-01-01", null));
        As.client("ministry")
                .body(Map.of(
                        "programme",
                        code,
                        "year",
                        2040,
                        "chapter",
                        "0908",
                        "title",
                        "633 01",
                        "appropriation",
                        euro("1.00"),
                        "drawdown",
                        "MEASURE"))
                .put(API + "/budget-lines/" + code + "-X")
                .then()
                .statusCode(422)
                .body("code", equalTo("NO_PROGRAMME_VERSION"));
    }
}
