package de.integrationspakt.budget.survey;

import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.budget.OnPlatform;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.kernel.testing.Sql;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnPlatform
class CopiesTest {

    @ParameterizedTest
    @CsvSource({
        "HeadCountTransmitted, municipality.surveys, SELECT count(*) FROM survey_count WHERE survey_year = 2017",
        "SurveyClosed, municipality.surveys, SELECT count(*) FROM survey_closure WHERE survey_year = 2017",
        "MunicipalityRegistered, municipality.registry, SELECT count(*) FROM municipality WHERE ags = '08116033'"
    })
    void the_example_heard_twice_is_kept_once(String fact, String topic, String count) {
        var example = Facts.example(fact);
        Facts.send(topic, example);
        Facts.send(topic, example);
        Facts.awaitHeard(example);
        var again = Facts.example(fact);
        again.put("id", UUID.randomUUID().toString());
        Facts.send(topic, again);
        Facts.awaitHeard(again);
        assertThat(Sql.one(count)).isEqualTo(1L);
    }

    @Test
    void a_lower_version_of_a_municipality_changes_nothing() {
        named("08116005", "Altdorf", 7);
        named("08116005", "Altdorf (alt)", 6);
        named("08115002", "Altdorf", 1);
        assertThat(Sql.one("SELECT name FROM municipality WHERE ags = '08116005'"))
                .isEqualTo("Altdorf");
    }

    private static void named(String ags, String name, int version) {
        var fact = Facts.fact(
                "MunicipalityChanged",
                ags,
                Map.of("ags", ags, "district", ags.substring(0, 5), "name", name, "version", version));
        Facts.send("municipality.registry", fact);
        Facts.awaitHeard(fact);
    }
}
