package de.integrationspakt.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuiteDocumentTest {
    private static final SuiteInfo INFO = new SuiteInfo("1", "http://localhost:8180/pakt/token");

    @Test
    void equal_components_are_shared_and_different_ones_get_names_of_their_own() throws IOException {
        var suite = merged();

        assertThat(suite.at("/components/schemas/Money/type").asText()).isEqualTo("object");
        assertThat(suite.at("/components/schemas").has("View")).isFalse();
        assertThat(suite.at("/components/schemas/BudgetView/properties/line").isMissingNode())
                .isFalse();
        assertThat(suite.at("/components/schemas/MunicipalityView/properties/ags")
                        .isMissingNode())
                .isFalse();
        assertThat(ref(suite, "/paths/~1api~1budget~1v1~1things/get/responses/200/content/application~1json/schema"))
                .isEqualTo("#/components/schemas/BudgetPage");
    }

    @Test
    void components_that_read_alike_but_refer_to_different_things_are_told_apart_as_well() throws IOException {
        var suite = merged();

        assertThat(suite.at("/components/schemas").has("Page")).isFalse();
        assertThat(ref(suite, "/components/schemas/BudgetPage/properties/items/items"))
                .isEqualTo("#/components/schemas/BudgetView");
        assertThat(ref(suite, "/components/schemas/MunicipalityPage/properties/items/items"))
                .isEqualTo("#/components/schemas/MunicipalityView");
    }

    @Test
    void tags_and_operations_of_different_services_stay_apart() throws IOException {
        var suite = merged();

        assertThat(suite.at("/tags").findValuesAsText("name"))
                .containsExactly("Changes (budget)", "Changes (municipality)");
        assertThat(suite.at("/paths/~1api~1budget~1v1~1things/get/tags/0").asText())
                .isEqualTo("Changes (budget)");
        assertThat(suite.at("/paths/~1api~1budget~1v1~1things/get/operationId").asText())
                .isEqualTo("budgetList");
    }

    @Test
    void there_is_one_way_to_sign_in_and_nothing_beside_the_api() throws IOException {
        var suite = merged();

        assertThat(suite.at("/components/securitySchemes").properties())
                .extracting(scheme -> scheme.getKey())
                .containsExactly("oauth2", "bearer");
        assertThat(suite.at("/components/securitySchemes/oauth2/flows/clientCredentials/tokenUrl")
                        .asText())
                .isEqualTo("http://localhost:8180/pakt/token");
        assertThat(suite.at("/paths/~1api~1budget~1v1~1things/get").has("security"))
                .isFalse();
        assertThat(suite.at("/paths").has("/q/metrics")).isFalse();
    }

    @Test
    void what_the_service_documents_stays_and_what_the_gateway_answers_is_added() throws IOException {
        var responses = merged().at("/paths/~1api~1budget~1v1~1things/get/responses");

        assertThat(responses.at("/401/description").asText())
                .isEqualTo("as the service says; at the gateway: No valid token (UNAUTHENTICATED)");
        assertThat(ref(responses, "/504")).isEqualTo("#/components/responses/Gateway504");
    }

    @Test
    void a_path_of_two_services_is_a_mistake() {
        assertThatThrownBy(() ->
                        SuiteDocument.merge(List.of(document("budget", "line"), document("budget", "line")), INFO))
                .hasMessageContaining("/api/budget/v1/things");
    }

    @Test
    void nothing_published_yet_is_an_empty_document() {
        assertThat(SuiteDocument.merge(List.of(), INFO).at("/openapi").asText()).isEqualTo("3.1.0");
    }

    private static JsonNode merged() throws IOException {
        return SuiteDocument.merge(List.of(document("budget", "line"), document("municipality", "ags")), INFO);
    }

    private static String ref(JsonNode node, String at) {
        return node.at(at).path("$ref").asText();
    }

    private static ServiceDocument document(String service, String field) throws IOException {
        var yaml = """
                openapi: 3.1.0
                tags: [{name: Changes, description: Of %s}]
                paths:
                  /q/metrics: {get: {responses: {}}}
                  /api/%1$s/v1/things:
                    get:
                      tags: [Changes]
                      operationId: list
                      security: [{oidc: []}]
                      responses:
                        "200": {content: {application/json: {schema: {$ref: "#/components/schemas/Page"}}}}
                        "401": {description: as the service says}
                components:
                  securitySchemes: {oidc: {type: http, scheme: bearer}}
                  schemas:
                    Money: {type: object}
                    Page: {properties: {items: {type: array, items: {$ref: "#/components/schemas/View"}}}}
                    View: {properties: {%s: {type: string}}}
                """.formatted(service, field);
        return ServiceDocument.of(service, yaml.getBytes(StandardCharsets.UTF_8));
    }
}
