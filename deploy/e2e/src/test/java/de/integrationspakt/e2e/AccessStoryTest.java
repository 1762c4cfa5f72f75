package de.integrationspakt.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.e2e.Api.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation × role, from the table {@code access.csv}; own and foreign units are tried in each service's own access test. */
class AccessStoryTest {
    @BeforeAll
    static void municipalities_are_known() {
        World.register();
    }

    static Stream<Operation> operations() {
        return Api.operations().stream();
    }

    @Test
    void the_table_names_every_operation_and_no_other() {
        var documented = operations().map(Operation::toString).collect(Collectors.toCollection(TreeSet::new));
        assertThat(Access.table().keySet()).containsExactlyInAnyOrderElementsOf(documented);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void an_operation_is_open_to_the_roles_of_the_table_alone(Operation operation) {
        var unknown = call(Client.nobody(), operation);
        assertThat(unknown.status()).as("%s without a token", operation).isEqualTo(401);
        Set<String> allowed = Access.table().get(operation.toString());
        var open = new ArrayList<String>();
        for (String role : Access.CLIENTS.keySet()) {
            var answer = call(Client.of(Access.CLIENTS.get(role)), operation);
            assertThat(answer.status())
                    .as("%s by %s: %s", operation, role, answer.text())
                    .isLessThan(500)
                    .isNotEqualTo(401);
            if (!(answer.status() == 403 && answer.code().equals("FORBIDDEN"))) {
                open.add(role);
            }
        }
        assertThat(open).as(operation.toString()).containsExactlyInAnyOrderElementsOf(allowed);
    }

    /** Without content, so that nothing is changed where it is allowed. */
    private static Client.Answer call(Client client, Operation operation) {
        var reads = List.of("GET", "DELETE").contains(operation.method());
        var type = operation.contentType();
        var body = reads || !operation.definition().has("requestBody") ? null : operation.readsJson() ? "[]" : "";
        return client.send(operation.method(), operation.sample(), body, null, type);
    }
}
