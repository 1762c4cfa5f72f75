package de.integrationspakt.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.integrationspakt.e2e.Api.Operation;
import de.integrationspakt.e2e.Client.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation of the document that reads JSON, fed what no client should send: a problem that names it, and no trace in the data. */
class BadInputStoryTest {
    private static final List<JsonNode> WRONG = List.of(
            JsonNodeFactory.instance.nullNode(),
            JsonNodeFactory.instance.numberNode(-1),
            JsonNodeFactory.instance.numberNode(1.005),
            JsonNodeFactory.instance.textNode(""),
            JsonNodeFactory.instance.textNode("x".repeat(5000)),
            JsonNodeFactory.instance.textNode("\u0000\uD800"),
            JsonNodeFactory.instance.booleanNode(true),
            JsonNodeFactory.instance.arrayNode(),
            JsonNodeFactory.instance.objectNode().put("amount", "1.005").put("currency", "EUR"),
            JsonNodeFactory.instance.objectNode().put("amount", "-1.00").put("currency", "EUR"),
            JsonNodeFactory.instance
                    .objectNode()
                    .put("amount", "99999999999999999.00")
                    .put("currency", "EUR"),
            JsonNodeFactory.instance.objectNode().put("amount", "1.00").put("currency", "USD"));

    @BeforeAll
    static void municipalities_are_known() {
        World.register();
    }

    static Stream<Operation> operations() {
        return Api.operations().stream().filter(Operation::readsJson);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void what_no_client_should_send_is_refused_by_name_and_leaves_no_trace(Operation operation) {
        var client = Access.anyAllowed(operation);
        var before = Databases.settledRows();
        var accepted = 0;
        for (var sent : bodies(operation).entrySet()) {
            var answer = client.send(operation.method(), operation.sample(), sent.getValue(), null);
            if (answer.status() < 300) {
                accepted++;
            } else {
                assertIsProblem(sent.getKey(), answer);
            }
        }
        var broken = client.send(operation.method(), operation.sample(), "{\"a\":", null);
        assertIsProblem("broken JSON", broken);
        assertThat(broken.status()).isEqualTo(400);
        var text = client.send(operation.method(), operation.sample(), "text", null, "text/plain");
        assertIsProblem("wrong content type", text);
        assertThat(text.status()).isEqualTo(415);
        if (accepted == 0) {
            assertThat(Databases.rows()).isEqualTo(before);
        }
    }

    private static void assertIsProblem(String what, Answer answer) {
        assertThat(answer.status()).as("%s: %s", what, answer.text()).isBetween(400, 499);
        assertThat(answer.headers().get("content-type")).as(what).startsWith("application/problem+json");
        assertThat(answer.code()).as(what).isNotEmpty();
        if (answer.code().equals("INVALID_CONTENT")) {
            assertThat(answer.json().path("errors"))
                    .as("%s: %s", what, answer.text())
                    .isNotEmpty();
        }
    }

    /** The operation's example with each field missing, of the wrong type or absurd, and one field too many. */
    private static Map<String, String> bodies(Operation operation) {
        var bodies = new LinkedHashMap<String, String>();
        var example = Api.example(operation.bodySchema());
        bodies.put("nothing", "{}");
        bodies.put("an array", "[]");
        bodies.put("null", "null");
        if (example instanceof ObjectNode whole) {
            bodies.put("an unknown field", whole.deepCopy().put("unheardOf", 1).toString());
            for (String field : names(whole)) {
                bodies.put("without " + field, whole.deepCopy().without(field).toString());
                for (JsonNode wrong : WRONG) {
                    var changed = whole.deepCopy();
                    changed.set(field, wrong);
                    bodies.put(field + " = " + wrong, changed.toString());
                }
            }
        }
        return bodies;
    }

    private static List<String> names(ObjectNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
