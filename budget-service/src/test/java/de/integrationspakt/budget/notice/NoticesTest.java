package de.integrationspakt.budget.notice;

import static de.integrationspakt.budget.Given.API;
import static de.integrationspakt.budget.Given.KIRCHHEIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import de.integrationspakt.budget.Crowd;
import de.integrationspakt.budget.Given;
import de.integrationspakt.budget.OnPlatform;
import de.integrationspakt.budget.programme.AProgramme;
import de.integrationspakt.budget.recovery.GivenRecovery;
import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.kernel.testing.Sql;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnPlatform
class NoticesTest {

    private static final String NOTICES = API + "/notices";

    @Inject
    NoticeDocument document;

    @Inject
    Notices notices;

    @Test
    void a_grant_notice_is_drafted_issued_by_another_and_followed_until_it_is_final() {
        var reservation = aReservation();
        String id = draft("grant-office-a", aGrant(reservation))
                .statusCode(201)
                .body("status", equalTo("DRAFTED"))
                .body("amount.amount", equalTo("4500.50"))
                .body("remedy", equalTo("ACTION"))
                .body("proofOfUseDueOn", equalTo("2021-03-31"))
                .extract()
                .path("id");
        step("grant-office-a", id, "issuance", Map.of()).statusCode(403).body("code", equalTo("FOUR_EYES_REQUIRED"));
        step("grant-office-b", id, "issuance", Map.of()).statusCode(200).body("status", equalTo("ISSUED"));
        step("grant-office-a", id, "dispatch", Map.of("on", "2020-12-01", "channel", "POST"))
                .statusCode(200)
                .body("finalFrom", nullValue());
        assertThat(Facts.told("NoticeDispatched", id).get(0).path("holder").asText())
                .isEqualTo(KIRCHHEIM);
        step("grant-office-a", id, "receipt", Map.of())
                .statusCode(200)
                .body("receivedOn", equalTo("2020-12-04"))
                .body("remedyUntil", equalTo("2021-01-04"))
                .body("finalFrom", equalTo("2021-01-05"));
        step("grant-office-a", id, "contest", Map.of("on", "2021-01-05"))
                .statusCode(409)
                .body("code", equalTo("REMEDY_OVER"));
    }

    @Test
    void the_document_names_all_that_a_notice_must_name() throws Exception {
        var reservation = aReservation();
        String id = issued(reservation);
        var text = text(pdf("grant-office-a", id));
        assertThat(text)
                .contains("Zuwendungsbescheid")
                .contains("§ 29d FAG")
                .contains("4.500,50 EUR")
                .contains("Kosten der Anschlussunterbringung, Kostenantrag")
                .contains("01.01.2020 bis 31.12.2020")
                .contains("Haushaltsjahr 2020")
                .contains("Verwendungsnachweis")
                .contains("31.03.2021")
                .contains("ANBest-K")
                .contains("Rechtsbehelfsbelehrung")
                .contains("innerhalb eines Monats nach Bekanntgabe Klage")
                .contains(Given.account(line(reservation), KIRCHHEIM).getString("items[0].budgetLine") + "/")
                .doesNotContain("ENTWURF");
    }

    @Test
    void the_document_made_again_is_the_same_to_the_byte() {
        var id = issued(aReservation());
        var again = QuarkusTransaction.requiringNew().call(() -> document.of(notices.require(UUID.fromString(id))));
        assertThat(again).isEqualTo(pdf("auditor", id));
    }

    @Test
    void a_holder_sees_its_notice_from_the_dispatch_on_and_nobody_elses() {
        var reservation = aReservation();
        var id = issued(reservation);
        As.client("gemeinde-" + KIRCHHEIM).get(NOTICES + "/" + id).then().statusCode(404);
        step("grant-office-a", id, "dispatch", Map.of("on", "2020-12-01", "channel", "ELECTRONIC"))
                .statusCode(200);
        As.client("gemeinde-" + KIRCHHEIM).get(NOTICES + "/" + id).then().statusCode(200);
        As.client("kreis-08116").get(NOTICES + "/" + id + "/pdf").then().statusCode(200);
        As.client("gemeinde-" + Given.WENDLINGEN)
                .get(NOTICES + "/" + id)
                .then()
                .statusCode(403)
                .body("code", equalTo("FOREIGN_UNIT"));
        As.client("gemeinde-" + Given.WENDLINGEN)
                .queryParam("budgetLine", line(reservation))
                .get(NOTICES)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void of_many_officers_at_once_one_issues() throws Exception {
        String id = draft("grant-office-a", aGrant(aReservation()))
                .statusCode(201)
                .extract()
                .path("id");
        var statuses = Crowd.of(8, () -> Crowd.post("grant-office-b", NOTICES + "/" + id + "/issuance", "")
                .statusCode());
        assertThat(statuses.stream().filter(status -> status == 200)).hasSize(1);
        assertThat(statuses).containsOnly(200, 409);
    }

    @Test
    void an_amendment_replaces_the_notice_in_force() {
        var reservation = aReservation();
        var first = issued(reservation);
        draft("grant-office-a", aGrant(reservation)).statusCode(409).body("code", equalTo("WRONG_STATE"));
        var amendment = new HashMap<>(aGrant(reservation));
        amendment.put("kind", "AMENDMENT");
        draft("grant-office-a", amendment).statusCode(422).body("errors[0].pointer", equalTo("/reasons"));
        amendment.put("reasons", List.of("Der Bewilligungszeitraum wird verlängert."));
        amendment.put("periodTo", "2021-06-30");
        String second = draft("grant-office-a", amendment)
                .statusCode(201)
                .body("previousAmount.amount", equalTo("4500.50"))
                .extract()
                .path("id");
        As.client("auditor").get(NOTICES + "/" + first).then().body("status", equalTo("ISSUED"));
        step("grant-office-b", second, "issuance", Map.of()).statusCode(200).body("replaces", equalTo(first));
        As.client("auditor").get(NOTICES + "/" + first).then().body("status", equalTo("REPLACED"));
    }

    @Test
    void a_refused_request_gets_a_notice_that_says_why() throws Exception {
        var line = Given.aLineWithShares("COST_CLAIM");
        var request = Given.aRequest(line, KIRCHHEIM, 900_000_00);
        String id = draft("grant-office-a", Map.of("kind", "REFUSAL", "about", "REQUEST", "subject", request))
                .statusCode(201)
                .extract()
                .path("id");
        assertThat(text(pdf("grant-office-a", id)))
                .contains("Ablehnungsbescheid")
                .contains("ENTWURF")
                .contains("reichen für den beantragten Betrag nicht aus")
                .doesNotContain("Nebenbestimmungen");
    }

    @Test
    void the_share_of_a_provisional_run_gets_a_provisional_notice() throws Exception {
        var line = Given.aLine("ILA", 2020, "1000000.01", "FLAT_RATE");
        Given.published(Given.aRun(line, Given.aClosedSurvey(), Map.of("stage", "PROVISIONAL")));
        var reservation = Sql.one(
                "SELECT id FROM reservation WHERE budget_line = ? AND holder = ? AND status = 'RESERVED'",
                line,
                KIRCHHEIM);
        String id = draft("grant-office-a", aGrant(reservation.toString()))
                .statusCode(201)
                .body("provisional", equalTo(true))
                .extract()
                .path("id");
        assertThat(text(pdf("grant-office-a", id))).contains("endgültige Festsetzung bleibt vorbehalten");
    }

    @Test
    void a_recovery_that_was_decided_gets_a_notice_with_its_day_and_its_ground() throws Exception {
        var line = Given.aLineWithShares("COST_CLAIM");
        var reservation = GivenRecovery.aPaidRequest(line, Given.aRequest(line, KIRCHHEIM, 450_050));
        var recovery = GivenRecovery.decided(reservation, "500.50", false);
        String id = draft("grant-office-a", Map.of("kind", "RECOVERY", "about", "RECOVERY", "subject", recovery))
                .statusCode(201)
                .body("amount.amount", equalTo("500.50"))
                .body("payBackBy", equalTo("2021-05-01"))
                .body("fileReference", startsWith(line + "/"))
                .extract()
                .path("id");
        assertThat(text(pdf("grant-office-a", id)))
                .contains("Rückforderungsbescheid")
                .contains("500,50 EUR zurück")
                .contains("zu erstatten bis 01.05.2021")
                .contains("§ 49a LVwVfG");
    }

    @Test
    void money_waits_for_its_notice_where_the_programme_version_says_so() {
        var programme = AProgramme.named();
        var rules = AProgramme.rules("2020-01-01", null);
        rules.put("drawdown", "COST_CLAIM");
        rules.put("payableAfter", "FINAL");
        rules.put("paidThrough", "DISTRICT");
        AProgramme.inForce(programme, rules);
        var line = Given.aLine(programme, 2020, "1000000.01", "COST_CLAIM");
        Given.published(Given.aRun(line, Given.aClosedSurvey(), Map.of()));
        Given.aPayee("08116", "Landkreis Esslingen");
        var request = Given.aRequest(line, KIRCHHEIM, 450_050);
        var reservation = Sql.one("SELECT reservation FROM funding_request WHERE id = ?", UUID.fromString(request));
        order(line).statusCode(409).body("code", equalTo("NOTHING_TO_PAY"));
        draft("grant-office-a", aGrant(reservation.toString()))
                .statusCode(409)
                .body("code", equalTo("NO_NOTICE_TERMS"));
        terms(programme, 1);
        String id = draft("grant-office-a", aGrant(reservation.toString()))
                .statusCode(201)
                .extract()
                .path("id");
        step("grant-office-b", id, "issuance", Map.of()).statusCode(200);
        step("grant-office-a", id, "dispatch", Map.of("on", "2020-12-01", "channel", "FORMAL_SERVICE"))
                .statusCode(200);
        step("grant-office-a", id, "receipt", Map.of()).statusCode(422).body("errors[0].pointer", equalTo("/on"));
        order(line).statusCode(409);
        step("grant-office-a", id, "contest", Map.of("on", "2020-12-10")).statusCode(200);
        order(line).statusCode(409);
        step("grant-office-a", id, "upholding", Map.of("on", "2021-06-01")).statusCode(200);
        order(line).statusCode(201).body("total.amount", equalTo("4500.50"));
    }

    @ParameterizedTest(name = "{0}={1} is refused at {2}")
    @CsvSource({
        "about, \"REQUEST\", /about",
        "periodTo, \"2019-01-01\", /periodTo",
        "'instalments', '[{\"year\":2020,\"amount\":{\"amount\":\"1.00\",\"currency\":\"EUR\"}}]', /instalments"
    })
    void content_that_breaks_a_rule_is_refused_where_it_stands(String field, String value, String pointer) {
        var body = "{\"kind\":\"GRANT\",\"about\":\"RESERVATION\",\"subject\":\"" + aReservation() + "\"}";
        var changed = field.equals("about")
                ? body.replace("\"RESERVATION\"", value)
                : body.replace("}", ",\"" + field + "\":" + value + "}");
        As.client("grant-office-a")
                .body(changed)
                .post(NOTICES)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void terms_proposed_by_one_and_approved_by_another_count_for_the_next_notice() {
        terms("SCHOOL-SOCIAL-WORK", 1);
    }

    @Test
    void the_file_of_a_grant_names_every_part_with_its_hash() throws Exception {
        var reservation = aReservation();
        var id = issued(reservation);
        step("grant-office-a", id, "dispatch", Map.of("on", "2020-12-01", "channel", "ELECTRONIC"))
                .statusCode(200);
        var archive = As.client("auditor")
                .accept("application/zip")
                .get(API + "/reservations/" + reservation + "/file")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        var names = new ArrayList<String>();
        var manifest = "";
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                var content = zip.readAllBytes();
                if (entry.getName().equals("manifest.json")) manifest = new String(content);
                if (entry.getName().endsWith(".pdf")) assertThat(content).isEqualTo(pdf("auditor", id));
            }
        }
        assertThat(names)
                .contains("grant.json", "movements.ndjson", "journal.ndjson", "manifest.json")
                .hasSize(6);
        for (var name : names)
            if (!name.equals("manifest.json")) assertThat(manifest).contains(name);
    }

    /** Proposed by one, refused to the same, approved by another. */
    private static void terms(String programme, int version) {
        var terms = Map.of(
                "authority", "Regierungspräsidium Tübingen",
                "authorityAddress", "Konrad-Adenauer-Straße 20, 72072 Tübingen",
                "proofOfUseTo", "Regierungspräsidium Tübingen",
                "proofOfUseMonths", 6,
                "sideProvisions", List.of("ANBest-K"),
                "remedyLodgedAt", "Verwaltungsgericht Sigmaringen",
                "remedyMonths", 1);
        var path = API + "/programmes/" + programme + "/versions/" + version + "/notice-terms";
        int revision = As.client("ministry")
                .body(terms)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("revision");
        As.client("ministry")
                .post(path + "/" + revision + "/approval")
                .then()
                .statusCode(403)
                .body("code", equalTo("FOUR_EYES_REQUIRED"));
        As.someone("second", Set.of("ministry"), Set.of("08"))
                .post(path + "/" + revision + "/approval")
                .then()
                .statusCode(200)
                .body("inForce", equalTo(true));
    }

    private static ValidatableResponse order(String line) {
        return As.client("treasury-a")
                .body(Map.of("budgetLine", line, "dueOn", "2021-12-10"))
                .post(API + "/payment-orders")
                .then();
    }

    private static String aReservation() {
        var line = Given.aLineWithShares("COST_CLAIM");
        var request = Given.aRequest(line, KIRCHHEIM, 450_050);
        return Sql.one("SELECT reservation FROM funding_request WHERE id = ?", UUID.fromString(request))
                .toString();
    }

    private static String line(String reservation) {
        return (String) Sql.one("SELECT budget_line FROM reservation WHERE id = ?", UUID.fromString(reservation));
    }

    private static Map<String, Object> aGrant(String reservation) {
        return Map.of("kind", "GRANT", "about", "RESERVATION", "subject", reservation);
    }

    private static ValidatableResponse draft(String client, Map<String, ?> body) {
        return As.client(client).body(body).post(NOTICES).then();
    }

    private static String issued(String reservation) {
        String id = draft("grant-office-a", aGrant(reservation))
                .statusCode(201)
                .extract()
                .path("id");
        step("grant-office-b", id, "issuance", Map.of()).statusCode(200);
        return id;
    }

    private static ValidatableResponse step(String client, String id, String step, Map<String, ?> body) {
        var call = As.client(client);
        return (body.isEmpty() && !step.equals("receipt") ? call : call.body(body))
                .post(NOTICES + "/" + id + "/" + step)
                .then();
    }

    private static byte[] pdf(String client, String id) {
        return As.client(client)
                .accept("application/pdf")
                .get(NOTICES + "/" + id + "/pdf")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
