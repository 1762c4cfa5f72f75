package de.integrationspakt.municipality.accommodation;

import static de.integrationspakt.municipality.Stage.API;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.kernel.testing.Sql;
import de.integrationspakt.municipality.OnPlatform;
import de.integrationspakt.municipality.Stage;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnPlatform
class AccommodationsTest {
    private static final String TOWN = Stage.REUTLINGEN;
    private static final String CLIENT = "gemeinde-" + TOWN;
    private static final String PATH = API + "/accommodations";

    @BeforeEach
    void stage() {
        Stage.register();
    }

    private static Map<String, Object> home(String number) {
        return new HashMap<>(Map.of(
                "ags",
                TOWN,
                "number",
                number,
                "name",
                "Ringelbachstraße",
                "kind",
                "COLLECTIVE_HOME",
                "tenure",
                "RENTED",
                "places",
                40,
                "squareMetres",
                500.00,
                "openedOn",
                "2016-03-01"));
    }

    private static String entered(String number) {
        var answer = As.client(CLIENT).body(home(number)).post(PATH);
        answer.then().statusCode(201).header("ETag", equalTo("\"1\""));
        return answer.jsonPath().getString("id");
    }

    private static void rent(String id, String from, String amount) {
        As.client(CLIENT)
                .body(Map.of("amount", Stage.euro(amount)))
                .put(PATH + "/" + id + "/monthly-costs/RENT/" + from)
                .then()
                .statusCode(200);
    }

    @Test
    void an_accommodation_is_entered_once_and_edited_by_version() {
        var id = entered("RT-1");
        As.client(CLIENT)
                .body(home("RT-1"))
                .post(PATH)
                .then()
                .statusCode(409)
                .body("code", equalTo("ACCOMMODATION_NUMBER_TAKEN"));
        var larger = home("RT-1");
        larger.put("places", 50);
        As.client("kreis-08415")
                .header("If-Match", "\"1\"")
                .body(larger)
                .put(PATH + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("places", equalTo(50));
        As.client(CLIENT)
                .header("If-Match", "\"1\"")
                .body(larger)
                .put(PATH + "/" + id)
                .then()
                .statusCode(412);
        larger.put("closedOn", "2015-01-01");
        As.client(CLIENT)
                .body(larger)
                .put(PATH + "/" + id)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/closedOn"));
        As.client("gemeinde-08116033").get(PATH + "/" + id).then().statusCode(403);
        As.client(CLIENT)
                .get(PATH + "?ags=" + TOWN + "&kind=HOTEL")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void a_claim_is_filled_from_cost_and_occupancy_and_more_persons_than_places_need_a_reason() {
        var id = entered("RT-2");
        rent(id, "2016-03", "4000.00");
        rent(id, "2018-03", "4100.00");
        occupancy(id, "2018-01", 38, null, 200);
        occupancy(id, "2018-02", 41, null, 422);
        occupancy(id, "2018-02", 41, "Geburt", 200);
        occupancy(id, "2015-12", 1, null, 422);
        occupancy(id, "2099-01", 1, null, 422);
        assertThat(Sql.query("SELECT 1 FROM accommodation_occupancy WHERE accommodation = ?", UUID.fromString(id)))
                .hasSize(2);
        As.client(CLIENT)
                .header("Accept-Language", "de")
                .get(PATH + "/claim-proposal?ags=" + TOWN + "&from=2018-01-01&to=2018-03-31")
                .then()
                .statusCode(200)
                .body("items.find { it.accommodationId == '" + id + "' }.amount.amount", equalTo("12100.00"))
                .body(
                        "items.find { it.accommodationId == '" + id + "' }.description",
                        equalTo("RT-2 Ringelbachstraße: Miete, 3 Monate"))
                .body("persons", equalTo(40))
                .body("missingOccupancy.findAll { it.accommodationId == '" + id + "' }.month", contains("2018-03"));
        As.client("gemeinde-08116033")
                .get(PATH + "/claim-proposal?ags=" + TOWN + "&from=2018-01-01&to=2018-03-31")
                .then()
                .statusCode(403);
    }

    private static void occupancy(String id, String month, int persons, String reason, int status) {
        var body = new HashMap<String, Object>(Map.of("persons", persons));
        if (reason != null) body.put("reason", reason);
        As.client(CLIENT)
                .body(body)
                .put(PATH + "/" + id + "/occupancy/" + month)
                .then()
                .statusCode(status);
    }

    @Test
    void a_file_enters_accommodations_and_their_occupancy_and_names_every_bad_row() {
        var done = imported("accommodation-imports", """
                Gemeindeschlüssel;Nummer;Bezeichnung;Art;Eigentum oder Miete;Plätze;Wohnfläche in m²;Eröffnet am;Monatskosten ab;Miete im Monat
                08415061;RT-F1;Haus Süd;Wohnung;angemietet;12;210,5;01.04.2017;01.04.2017;1.234,50
                8415061;RT-F2;Haus Nord;Container;Eigentum;0;100;01.04.2017;;
                08116033;X;fremd;Wohnung;Eigentum;1;10;01.04.2017;;
                08415061;RT-F3;Zelt;Zelt;Eigentum;1;10;01.04.2017;;
                """);
        assertThat(done.getInt("accepted")).isEqualTo(1);
        assertThat(done.getInt("rejected")).isEqualTo(3);
        As.client("kreis-08415")
                .get(API + "/imports/" + done.getString("id") + "/rows?outcome=REJECTED")
                .then()
                .body("items.line", contains(3, 4, 5))
                .body("items.collect { it.errors[0].column }", contains("places", "ags", "kind"));
        var occupied = imported("occupancy-imports", """
                ags;number;month;persons;reason
                08415061;RT-F1;04.2017;12;
                08415061;RT-F1;2017-05;13;
                08415061;RT-F9;2017-05;1;
                """);
        assertThat(occupied.getInt("accepted")).isEqualTo(1);
        assertThat(occupied.getInt("rejected")).isEqualTo(2);
        var file = As.client("kreis-08415")
                .get(PATH + "?ags=" + TOWN + "&format=csv")
                .asString();
        assertThat(file).contains("08415061;RT-F1;Haus Süd;;FLAT;RENTED;12;210.50;2017-04-01;");
        assertThat(imported("accommodation-imports", file).getInt("rejected")).isZero();
    }

    private static JsonPath imported(String path, String file) {
        var id = As.client("kreis-08415")
                .contentType("text/csv")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post(API + "/" + path + "?unit=08415")
                .then()
                .statusCode(202)
                .extract()
                .jsonPath()
                .getString("id");
        Facts.await(() -> read(id).getString("endedAt") != null);
        return read(id);
    }

    private static JsonPath read(String id) {
        return As.client("kreis-08415").get(API + "/imports/" + id).jsonPath();
    }

    @Test
    void expected_arrivals_stand_against_free_places() {
        var id = entered("RT-3");
        occupancy(id, "2020-01", 30, null, 200);
        var before = capacity("2098-01");
        As.client("kreis-08415")
                .body(Map.of("persons", 500))
                .put(API + "/expected-arrivals/" + TOWN + "/2098-01")
                .then()
                .statusCode(200);
        As.client("kreis-08415")
                .body(Map.of("persons", 20))
                .put(API + "/expected-arrivals/" + TOWN + "/2098-02")
                .then()
                .statusCode(200);
        As.client(CLIENT)
                .body(Map.of("persons", 1))
                .put(API + "/expected-arrivals/" + TOWN + "/2098-02")
                .then()
                .statusCode(403);
        var first = capacity("2098-01");
        assertThat(first.getInt("items[0].free")).isEqualTo(before.getInt("items[0].free"));
        assertThat(first.getInt("items[0].balance")).isEqualTo(before.getInt("items[0].balance") - 500);
        assertThat(first.getInt("items[1].balance")).isEqualTo(before.getInt("items[1].balance") - 520);
        assertThat(first.getInt("shortage")).isPositive();
    }

    private static JsonPath capacity(String from) {
        return As.client("kreis-08415")
                .get(API + "/capacities?district=08415&from=" + from + "&to=2098-02")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
