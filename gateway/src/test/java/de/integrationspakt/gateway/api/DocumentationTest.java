package de.integrationspakt.gateway.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationspakt.gateway.forward.RouteTable;
import de.integrationspakt.gateway.problem.Problem;
import de.integrationspakt.gateway.testing.AtTheGateway;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@AtTheGateway
class DocumentationTest {
    @Inject
    RouteTable routes;

    @Test
    void the_document_is_json_unless_yaml_is_asked_for() {
        given().get("/openapi")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("info.title", is("Integrationspakt"))
                .body("servers[0].url", is("/"))
                .body("components.securitySchemes.oauth2.flows.clientCredentials.tokenUrl", endsWith("/token"));
        given().get("/openapi?format=yaml")
                .then()
                .statusCode(200)
                .contentType("application/yaml")
                .body(startsWith("openapi: \"3."));
        given().accept("application/yaml").get("/openapi").then().contentType("application/yaml");
        given().accept("text/html,*/*").get("/openapi").then().contentType("application/json");
    }

    @Test
    void every_published_service_is_in_it() {
        JsonPath suite = given().get("/openapi").jsonPath();
        Map<String, ?> paths = suite.getMap("paths");
        for (var route : routes.all()) {
            if (ServiceDocument.published(route.service()).isPresent()) {
                assertThat(paths.keySet()).as(route.service()).anyMatch(path -> path.startsWith(route.prefix() + "/"));
            }
        }
    }

    @Test
    void every_reference_in_it_leads_somewhere() throws Exception {
        var suite = new ObjectMapper().readTree(given().get("/openapi").asByteArray());
        assertThat(suite.findValuesAsText("$ref"))
                .allSatisfy(
                        ref -> assertThat(suite.at(ref.substring(1))).as(ref).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs", "/docs/problems"})
    void the_pages_need_nothing_from_elsewhere(String path) {
        given().get(path)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .body(not(containsString("\"http")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"swagger-ui-bundle.js", "swagger-ui.css", "page.js", "page.css", "icon.svg"})
    void what_the_pages_load_is_here(String file) {
        given().get("/docs/assets/" + file)
                .then()
                .statusCode(200)
                .header("Content-Length", Integer::parseInt, greaterThan(300));
    }

    @ParameterizedTest
    @EnumSource
    void every_type_of_a_problem_leads_to_its_row(Problem problem) {
        var type = problem.type();
        given().get(type.substring(0, type.indexOf('#')))
                .then()
                .body(containsString("id=\"" + type.substring(type.indexOf('#') + 1) + "\""));
    }

    @Test
    void metrics_are_for_operators() {
        given().get("/q/metrics").then().statusCode(401);
    }
}
