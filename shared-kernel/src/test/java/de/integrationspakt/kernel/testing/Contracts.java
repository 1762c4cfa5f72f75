package de.integrationspakt.kernel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/** Compares what a service says of itself with what is committed under {@code contracts}. */
public final class Contracts {
    private Contracts() {}

    /**
     * The running service's OpenAPI document is the committed one; {@code -Dcontracts.write=true} writes it instead.
     *
     * @param service such as {@code budget}
     */
    public static void assertOpenApiIsCommitted(String service) throws IOException {
        var file = Platform.root().resolve("contracts/openapi/" + service + ".yaml");
        var said =
                RestAssured.given().accept("application/yaml").get("/openapi").asString();
        if (Boolean.getBoolean("contracts.write")) {
            Files.writeString(file, said);
        }
        assertThat(said)
                .as(
                        "contracts/openapi/%s.yaml; write it with -Dcontracts.write=true and look at the difference",
                        service)
                .isEqualTo(Files.exists(file) ? Files.readString(file) : "");
    }

    /** Every refusal with a text is explained in {@code contracts/problems.md}, and has both languages. */
    public static void assertProblemsAreDocumented(String bundle) throws IOException {
        var documented = Files.readString(Platform.root().resolve("contracts/problems.md"));
        var english = keys(bundle + "_en.properties");
        assertThat(keys(bundle + "_de.properties")).isEqualTo(english);
        var codes = english.stream()
                .filter(key -> key.endsWith(".title"))
                .map(key -> key.substring(0, key.indexOf('.')))
                .toList();
        assertThat(codes).isNotEmpty().allSatisfy(code -> assertThat(documented).contains("| " + code + " |"));
    }

    private static List<String> keys(String file) throws IOException {
        try (var texts = Contracts.class.getClassLoader().getResourceAsStream(file)) {
            var properties = new Properties();
            properties.load(texts);
            return properties.stringPropertyNames().stream().sorted().collect(Collectors.toList());
        }
    }
}
