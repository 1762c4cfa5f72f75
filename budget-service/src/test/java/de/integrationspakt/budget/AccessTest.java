package de.integrationspakt.budget;

import static de.integrationspakt.budget.Given.API;
import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.testing.As;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every route and every role: who is let in. What is let in may still be refused for other reasons, but never with 401 or 403. */
@OnPlatform
class AccessTest {

    private static final List<String> ALL = List.of(
            Roles.MINISTRY,
            Roles.GRANT_OFFICER,
            Roles.TREASURER,
            Roles.STATISTICS_OFFICE,
            Roles.DISTRICT,
            Roles.MUNICIPALITY,
            Roles.CARRIER,
            Roles.TEAM_LEADER,
            Roles.CASE_MANAGER,
            Roles.DATA_PROTECTION_OFFICER,
            Roles.AUDITOR,
            Roles.LOCAL_AUDITOR,
            Roles.OPERATOR);
    private static final String ID = "01941f29-7c00-7000-8000-0000000000ff";

    private static final String ROUTES = """
            GET  | /programmes                        | *
            GET  | /programmes/IM                     | *
            GET  | /programmes/IM/versions            | *
            GET  | /programmes/IM/versions/1          | *
            POST | /programmes                        | ministry
            POST | /programmes/IM/versions            | ministry
            PUT  | /programmes/IM/versions/99         | ministry
            POST | /programmes/IM/versions/99/approval | ministry
            POST | /programmes/IM/versions/99/discard | ministry
            POST | /groups                            | grant-officer municipality district
            GET  | /groups                            | ministry grant-officer treasurer district municipality auditor local-auditor
            GET  | /successions                       | ministry grant-officer treasurer auditor
            GET  | /groups/G999999                    | ministry grant-officer treasurer district municipality auditor local-auditor
            POST | /poolings                          | grant-officer municipality district
            GET  | /poolings                          | ministry grant-officer treasurer district municipality auditor local-auditor
            GET  | /poolings/$ID                      | ministry grant-officer treasurer district municipality auditor local-auditor
            POST | /poolings/$ID/consents             | municipality district
            POST | /poolings/$ID/examination          | grant-officer
            POST | /poolings/$ID/confirmation         | grant-officer
            POST | /poolings/$ID/cancellation         | grant-officer municipality district
            POST | /poolings/$ID/return               | grant-officer municipality district
            POST | /poolings/$ID/return/confirmation  | grant-officer
            POST | /deputies                          | ministry
            GET  | /deputies                          | ministry grant-officer treasurer statistics-office auditor
            POST | /deputies/$ID/confirmation         | ministry
            POST | /deputies/$ID/end                  | ministry
            PUT  | /budget-lines/x                    | ministry
            GET  | /budget-lines                      | *
            GET  | /budget-lines/X                    | *
            PUT  | /budget-lines/X/debtor-account     | treasurer
            GET  | /budget-lines/X/debtor-account     | ministry treasurer auditor
            POST | /budget-movements                  | ministry
            GET  | /budget-movements                  | ministry treasurer grant-officer auditor
            GET  | /budget-movements/$ID              | ministry treasurer grant-officer auditor
            POST | /budget-movements/$ID/approval     | ministry treasurer
            POST | /budget-movements/$ID/rejection    | ministry treasurer
            POST | /budget-movements/$ID/withdrawal   | ministry
            GET  | /opening-balances                  | ministry grant-officer treasurer auditor
            GET  | /opening-balances/$ID              | ministry grant-officer treasurer auditor
            GET  | /opening-balances/$ID/file         | ministry grant-officer treasurer auditor
            GET  | /opening-balances/$ID/protocol     | ministry grant-officer treasurer auditor
            POST | /opening-balances/$ID/approval     | ministry grant-officer
            POST | /opening-balances/$ID/rejection    | ministry grant-officer
            POST | /due-commitments                   | grant-officer
            GET  | /due-commitments                   | ministry treasurer grant-officer auditor
            GET  | /due-commitments/$ID               | ministry treasurer grant-officer auditor
            GET  | /due-commitments/$ID/items         | ministry treasurer grant-officer auditor
            POST | /due-commitments/$ID/approval      | grant-officer
            POST | /due-commitments/$ID/rejection     | grant-officer
            POST | /due-commitments/$ID/withdrawal    | grant-officer
            GET  | /commitment-authorities            | ministry treasurer grant-officer auditor
            POST | /allocation-runs                   | grant-officer
            GET  | /allocation-runs                   | *
            GET  | /allocation-runs/$ID               | *
            POST | /allocation-runs/$ID/approval      | grant-officer
            GET  | /allocation-runs/$ID/allocations   | ministry grant-officer treasurer statistics-office district municipality auditor local-auditor
            POST | /allocation-runs/$ID/rejection     | grant-officer
            GET  | /allocation-runs/$ID/differences?to=$ID | ministry grant-officer treasurer statistics-office district municipality auditor local-auditor
            GET  | /settlements                       | ministry grant-officer treasurer district municipality carrier auditor local-auditor
            GET  | /settlements/$ID                   | ministry grant-officer treasurer district municipality carrier auditor local-auditor
            POST | /settlements/$ID/hearing           | grant-officer
            POST | /settlements/$ID/answer            | grant-officer
            POST | /settlements/$ID/decision          | grant-officer
            POST | /settlements/$ID/booking           | grant-officer
            GET  | /settlement-runs/$ID               | ministry grant-officer treasurer auditor
            POST | /settlement-runs/$ID/hearing       | grant-officer
            POST | /settlement-runs/$ID/decision      | grant-officer
            POST | /settlement-runs/$ID/booking       | grant-officer
            POST | /allocation-simulations            | ministry
            POST | /allocation-scenarios              | ministry grant-officer
            GET  | /allocation-scenarios              | ministry grant-officer district municipality auditor
            GET  | /allocation-scenarios/$ID          | ministry grant-officer district municipality auditor
            PUT  | /allocation-scenarios/$ID          | ministry grant-officer
            GET  | /allocation-scenarios/$ID/outcome  | ministry grant-officer district municipality auditor
            POST | /allocation-scenarios/$ID/archive  | ministry grant-officer
            GET  | /allocation-scenarios/$ID/comments | ministry grant-officer district municipality auditor
            POST | /allocation-scenarios/$ID/comments | ministry grant-officer district municipality
            GET  | /allocation-scenarios/$ID/adoptions | ministry grant-officer district municipality auditor
            POST | /allocation-scenarios/$ID/adoptions | ministry
            PUT  | /distribution-tables/X             | ministry
            GET  | /distribution-tables               | *
            GET  | /distribution-tables/X             | *
            GET  | /accounts                          | ministry grant-officer treasurer district municipality carrier auditor local-auditor
            POST | /reservations                      | grant-officer
            GET  | /reservations                      | ministry grant-officer treasurer district municipality carrier auditor local-auditor
            GET  | /reservations/$ID                  | ministry grant-officer treasurer district municipality carrier auditor local-auditor
            POST | /reservations/$ID/release          | grant-officer
            GET  | /reservations/$ID/instalments      | ministry grant-officer treasurer district municipality carrier auditor local-auditor
            PUT  | /payees/08116                      | treasurer
            GET  | /payees/failed                     | treasurer auditor ministry
            POST | /payment-status-imports            | treasurer
            GET  | /payment-status-imports            | treasurer auditor ministry
            GET  | /payment-status-imports/$ID        | treasurer auditor ministry
            GET  | /payees                            | treasurer auditor ministry
            POST | /payment-orders                    | treasurer
            GET  | /payment-orders                    | treasurer grant-officer ministry auditor
            GET  | /payment-orders/$ID                | treasurer grant-officer ministry auditor
            GET  | /payment-orders/$ID/payments       | treasurer grant-officer ministry auditor district carrier
            GET  | /payment-orders/$ID/order-file     | treasurer auditor
            GET  | /payment-orders/$ID/payments/1/advice | treasurer auditor district municipality carrier local-auditor
            POST | /payment-orders/$ID/payments/1/forwarding | district
            GET  | /payments                          | ministry grant-officer treasurer district municipality carrier auditor local-auditor
            POST | /payment-orders/$ID/release        | treasurer
            POST | /payment-orders/$ID/confirmation   | treasurer
            POST | /payment-orders/$ID/cancellation   | treasurer
            GET  | /payment-orders/$ID/pain.001       | treasurer
            POST | /recoveries                        | grant-officer
            GET  | /recoveries                        | ministry grant-officer treasurer district municipality carrier auditor local-auditor
            GET  | /recoveries/$ID                    | ministry grant-officer treasurer district municipality carrier auditor local-auditor
            POST | /recoveries/$ID/hearing            | grant-officer
            POST | /recoveries/$ID/answer             | grant-officer
            POST | /recoveries/$ID/decision           | grant-officer
            POST | /recoveries/$ID/repayments         | treasurer
            POST | /recoveries/$ID/share-settlements  | grant-officer
            POST | /year-closings                     | ministry treasurer
            GET  | /year-closings                     | ministry treasurer grant-officer auditor
            GET  | /year-closings/$ID                 | ministry treasurer grant-officer auditor
            GET  | /year-closings/$ID/items           | ministry grant-officer treasurer district municipality carrier auditor local-auditor
            POST | /year-closings/$ID/approval        | ministry treasurer
            POST | /year-closings/$ID/rejection       | ministry treasurer
            POST | /year-closings/$ID/withdrawal      | ministry treasurer
            POST | /reservations/$ID/reduction        | grant-officer
            POST | /recoveries/$ID/reliefs            | grant-officer
            GET  | /recoveries/$ID/reliefs            | ministry grant-officer treasurer district municipality carrier auditor local-auditor
            POST | /recoveries/$ID/reliefs/$ID/approval | grant-officer
            POST | /recoveries/$ID/reliefs/$ID/rejection | grant-officer
            POST | /recoveries/$ID/interest           | grant-officer
            GET  | /recoveries/$ID/interest           | ministry grant-officer treasurer district municipality carrier auditor local-auditor
            POST | /recoveries/$ID/interest/$ID/decision | grant-officer
            POST | /recoveries/$ID/interest/$ID/payments | treasurer
            GET  | /base-rates                        | *
            POST | /base-rates                        | ministry
            POST | /base-rates/2099-01-01/approval    | ministry
            GET  | /interest-tables                   | *
            POST | /interest-tables                   | ministry
            POST | /interest-tables/A/2099-01-01/approval | ministry
            GET  | /reports/execution?year=2020       | ministry grant-officer treasurer auditor
            GET  | /reports/commitments               | ministry grant-officer treasurer auditor
            GET  | /reports/distribution?budgetLine=X | ministry grant-officer treasurer statistics-office district municipality auditor local-auditor
            GET  | /reports/movements?to=2016-01-01   | ministry grant-officer treasurer district municipality carrier auditor local-auditor
            GET  | /reports/payments?year=2016        | ministry grant-officer treasurer auditor
            GET  | /reports/transfers?to=2016-01-01   | ministry grant-officer treasurer auditor
            GET  | /reports/year-end?year=2020        | ministry grant-officer treasurer auditor
            POST | /notices                           | grant-officer
            GET  | /notices                           | ministry grant-officer treasurer district municipality carrier auditor local-auditor
            GET  | /notices/$ID                       | ministry grant-officer treasurer district municipality carrier auditor local-auditor
            GET  | /notices/$ID/pdf                   | ministry grant-officer treasurer district municipality carrier auditor local-auditor
            POST | /notices/$ID/issuance              | grant-officer
            POST | /notices/$ID/discard               | grant-officer
            POST | /notices/$ID/dispatch              | grant-officer
            POST | /notices/$ID/receipt               | grant-officer
            POST | /notices/$ID/remedy-waiver         | grant-officer
            POST | /notices/$ID/contest               | grant-officer
            POST | /notices/$ID/upholding             | grant-officer
            GET  | /programmes/IM/versions/1/notice-terms | *
            POST | /programmes/IM/versions/1/notice-terms | ministry
            POST | /programmes/IM/versions/1/notice-terms/9/approval | ministry
            GET  | /reservations/$ID/file             | grant-officer auditor
            GET  | /changes                           | *
            GET  | /dead-letters                      | operator
            GET  | /outbox-checks/$ID                 | operator
            GET  | /outbox-checks/$ID/findings        | operator
            POST | /outbox-checks                     | operator
            GET  | /journal                           | auditor
            GET  | /journal/$ID/proof                 | auditor
            GET  | /journal/export                    | auditor
            GET  | /seals                             | ministry auditor
            GET  | /seals/latest                      | ministry auditor
            GET  | /seals/1                           | ministry auditor
            GET  | /seals/key                         | ministry auditor
            GET  | /seals/consistency?from=1          | ministry auditor
            GET  | /seals/inclusion?entry=$ID         | auditor
            """;

    static Stream<String[]> routes() {
        return ROUTES.lines()
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new));
    }

    @ParameterizedTest(name = "{0} {1} for {2}")
    @MethodSource("routes")
    void a_route_is_open_to_its_roles_alone(String method, String path, String roles) {
        var allowed = roles.equals("*") ? ALL : List.of(roles.split(" "));
        for (var role : ALL) {
            int status = As.someone("somebody-" + role, Set.of(role), Set.of("08"))
                    .contentType(path.startsWith("/payment-status") ? "application/xml" : "application/json")
                    .body(method.equals("GET") ? "" : "{}")
                    .request(method, API + path.replace("$ID", ID))
                    .statusCode();
            if (allowed.contains(role))
                assertThat(status).as("%s %s as %s", method, path, role).isNotIn(401, 403, 405, 500);
            else assertThat(status).as("%s %s as %s", method, path, role).isEqualTo(403);
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("routes")
    void nothing_is_open_without_a_token(String method, String path, String roles) {
        As.nobody()
                .contentType(path.startsWith("/payment-status") ? "application/xml" : "application/json")
                .body("{}")
                .request(method, API + path.replace("$ID", ID))
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({
        "gemeinde-08116033, 404",
        "kreis-08116, 404",
        "gemeinde-08116071, 403",
        "kreis-08415, 403",
        "treasury-a, 404"
    })
    void a_payee_is_shown_to_its_own_holder_and_the_state(String client, int status) {
        // Kirchheim has no account of its own here: who may look finds none.
        As.client(client).get(API + "/payees/08116033").then().statusCode(status);
    }

    @Test
    void the_feed_shows_a_municipality_its_own_facts_and_those_for_all() {
        Given.aLineWithShares("COST_CLAIM");
        var subjects = As.client("gemeinde-" + Given.WENDLINGEN)
                .queryParam("limit", 500)
                .get(API + "/changes")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.subject", String.class);
        assertThat(subjects).isNotEmpty().noneMatch(subject -> subject.endsWith("/" + Given.KIRCHHEIM));
    }
}
