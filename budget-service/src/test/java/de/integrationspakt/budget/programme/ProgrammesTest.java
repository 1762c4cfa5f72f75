package de.integrationspakt.budget.programme;

import static de.integrationspakt.budget.Given.API;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import de.integrationspakt.budget.OnPlatform;
import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.kernel.testing.Sql;
import io.quarkus.runtime.StartupEvent;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@OnPlatform
class ProgrammesTest {

    @Inject
    PublishProgrammeVersions publishProgrammeVersions;

    @Test
    void the_programmes_of_the_pact_are_there_from_the_start() {
        As.client("gemeinde-08116033")
                .get(API + "/programmes")
                .then()
                .statusCode(200)
                .body(
                        "items.code",
                        hasItems(
                                "ILA",
                                "IM",
                                "VWV-DEUTSCH",
                                "SCHOOL-SOCIAL-WORK",
                                "CIVIC-ENGAGEMENT",
                                "NOT-YET-ASSIGNED"));
        As.client("auditor")
                .get(API + "/programmes/NOPE")
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
    }

    @Test
    void case_managers_have_the_rates_and_limits_of_their_years() {
        As.client("auditor")
                .get(API + "/programmes/IM/versions")
                .then()
                .statusCode(200)
                .body("items", hasSize(4))
                .body("items[0].rates.find { it.qualification == 'DEGREE' }.amountPerYear.amount", equalTo("64000.00"))
                .body(
                        "items[0].rates.find { it.qualification == 'VOCATIONAL' }.amountPerYear.amount",
                        equalTo("51000.00"))
                .body("items[0].minimumFrame.amount", equalTo("51000.00"))
                .body("items[0].minimumFtePercent", equalTo(25))
                .body("items.grantMonths", equalTo(List.of(24, 36, 60, 60)))
                .body("items[2].rates[0].qualification", equalTo("ANY"))
                .body("items[2].rates[0].amountPerYear.amount", equalTo("60000.00"))
                .body("items[3].applicantKinds", equalTo(List.of("DISTRICT")))
                .body("items[3].minimumFrame", nullValue());
    }

    @Test
    void a_version_says_how_its_money_is_divided_due_paid_and_kept() {
        As.client("gemeinde-08116033")
                .get(API + "/programmes/ILA/versions/1")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("status", equalTo("PUBLISHED"))
                .body("distribution.parts.key", equalTo(List.of("HEAD_COUNT")))
                .body("distribution.rounding", equalTo("LARGEST_REMAINDER_CENT"))
                .body("dueDays", equalTo(List.of("12-10")))
                .body("paidThrough", equalTo("DISTRICT"))
                .body("carryOver", equalTo("LAPSES"))
                .body("payableAfter", equalTo("PUBLICATION"))
                .body("interest", nullValue());
        As.client("auditor")
                .get(API + "/programmes/IM/versions/4")
                .then()
                .body("distribution.parts.table", equalTo(List.of("ALLOCATIONS-2025")))
                .body("dueDays", equalTo(List.of("03-10", "06-10", "09-10", "12-10")))
                .body("carryOver", equalTo("HOLDER"))
                .body("interest.table", equalTo("LVWVFG-49A"));
        As.client("auditor")
                .get(API + "/programmes/IM/versions/5")
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
    }

    @Test
    void the_pots_of_the_two_years_are_the_320_million_of_the_pact() {
        assertThat(
                        Sql.one(
                                "SELECT sum(pot_cents)::bigint FROM programme_pot WHERE year IN (2017, 2018) AND programme NOT LIKE 'TRY-%'"))
                .isEqualTo(32_000_000_000L);
    }

    @Test
    void a_version_is_told_once_however_often_the_service_starts() {
        assertThat(Facts.told("ProgrammeVersionPublished", "IM/1")).hasSize(1);
        publishProgrammeVersions.publish(new StartupEvent());
        assertThat(Facts.told("ProgrammeVersionPublished", "IM/1")).hasSize(1);
        assertThat(Facts.told("ProgrammeVersionPublished", "NOT-YET-ASSIGNED/1"))
                .hasSize(1);
    }
}
