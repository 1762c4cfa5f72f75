package de.integrationspakt.budget;

import static de.integrationspakt.budget.Given.API;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import de.integrationspakt.kernel.testing.As;
import de.integrationspakt.kernel.testing.Sql;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with the content: a problem with a code and the place, never a 500, never a trace in the data. */
@OnPlatform
class BadInputTest {

    private static final String LINE =
            "{'programme':'IM','year':2017,'chapter':'0908','title':'633 01','appropriation':{'amount':'1.00','currency':'EUR'},'drawdown':'MEASURE'}";
    private static final String RUN =
            "{'budgetLine':'BAD-1','surveyYear':2017,'stage':'FINAL','rounding':'HALF_UP_EURO'}";
    private static final String RESERVATION =
            "{'budgetLine':'BAD-1','holder':'08116033','amount':{'amount':'1.00','currency':'EUR'},'reference':'x'}";
    private static final String PAYEE = "{'name':'Landkreis Esslingen','iban':'DE89370400440532013000'}";
    private static final String ADDRESS =
            "{'name':'Landkreis Esslingen','iban':'DE89370400440532013000','address':{'street':'Pulverwiesen','postcode':'73726','town':'Esslingen','country':'DE'}}";
    private static final String ORDER = "{'budgetLine':'BAD-1','dueOn':'2017-12-10'}";

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    # what | instead of | comes | status | pointer
                    line | 'year':2017 | 'year':1999 | 422 | /year
                    line | 'year':2017 | 'year':'2017' | 400 | /year
                    line | 'year':2017 | 'year':2017.5 | 400 | /year
                    line | 'year':2017, | | 422 | /year
                    line | 'chapter':'0908' | 'chapter':'908' | 422 | /chapter
                    line | 'title':'633 01' | 'title':'' | 422 | /title
                    line | 'title':'633 01' | 'title':null | 422 | /title
                    line | 'title':'633 01' | 'title':'a very very long title of a budget line' | 422 | /title
                    line | '1.00' | '-1.00' | 422 | /appropriation
                    line | '1.00' | '1.001' | 422 | /appropriation
                    line | '1.00' | '1,00' | 422 | /appropriation
                    line | '1.00' | '999999999999999.00' | 422 | /appropriation
                    line | '1.00' | '100000000000.01' | 422 | /appropriation
                    line | '1.00' | 1.00 | 400 | /appropriation/amount
                    line | 'EUR' | 'CHF' | 422 | /appropriation
                    line | 'MEASURE' | 'GIFT' | 400 | /drawdown
                    line | 'MEASURE' | 3 | 400 | /drawdown
                    line | {'programme' | {'colour':'red','programme' | 400 | /colour
                    line | {'programme' | {{'programme' | 400 |
                    line | 'IM' | 'NOPE' | 422 | /programme
                    run | 'FINAL' | 'LAST' | 400 | /stage
                    run | 'HALF_UP_EURO' | 'DOWN' | 400 | /rounding
                    run | 'surveyYear':2017 | 'surveyYear':2017,'statewidePersons':0 | 422 | /statewidePersons
                    run | 'surveyYear':2017 | 'surveyYear':2017,'statewidePersons':-5 | 422 | /statewidePersons
                    run | 'surveyYear':2017 | 'surveyYear':2017,'pot':{'amount':'0.00','currency':'EUR'} | 422 | /pot
                    run | 'surveyYear':2017 | 'surveyYear':2017,'surveyVersion':0 | 422 | /surveyVersion
                    run | 'surveyYear':2017 | 'surveyYear':99999999999 | 400 | /surveyYear
                    run | 'budgetLine':'BAD-1', | | 422 | /budgetLine
                    reservation | '08116033' | '09116033' | 422 | /holder
                    reservation | '08116033' | 'Kirchheim' | 422 | /holder
                    reservation | '08116033' | 8116033 | 400 | /holder
                    reservation | '1.00' | '0.00' | 422 | /amount
                    reservation | '1.00' | '-5.00' | 422 | /amount
                    reservation | '1.00' | '1e3' | 422 | /amount
                    reservation | 'reference':'x' | 'reference':'' | 422 | /reference
                    reservation | 'reference':'x' | 'reference':'x','expiresOn':'31.12.2099' | 400 | /expiresOn
                    reservation | 'reference':'x' | 'reference':'x','expiresOn':'2017-02-30' | 400 | /expiresOn
                    reservation | 'BAD-1' | 'NONE' | 422 | /budgetLine
                    payee | DE89370400440532013000 | DE89370400440532013001 | 422 | /iban
                    payee | DE89370400440532013000 | XX00 | 422 | /iban
                    payee | Landkreis Esslingen | | 422 | /name
                    address | 'town':'Esslingen', | | 422 | /address/town
                    address | 'country':'DE' | 'country':'Germany' | 422 | /address/country
                    address | 73726 | 7372 | 422 | /address/postcode
                    address | Pulverwiesen | | 422 | /address/street
                    debtor | 'name':'Landesoberkasse', | | 422 | /name
                    debtor | DE02600501010002034304 | DE02600501010002034305 | 422 | /iban
                    debtor | SOLADEST | SOLA | 422 | /bic
                    order | 'dueOn':'2017-12-10' | 'dueOn':'soon' | 400 | /dueOn
                    order | ,'dueOn':'2017-12-10' | | 422 | /dueOn
                    forwarding | 'forwardedOn':'2017-12-12' | | 422 | /forwardedOn
                    forwarding | 2017-12-12 | 12.12.2017 | 400 | /forwardedOn
                    cancellation | Falscher Stichtag | | 422 | /reason
                    cancellation | 'reason':'Falscher Stichtag' | | 422 | /reason
                    cancellation | 'Falscher Stichtag' | 3 | 400 | /reason
                    """)
    void a_wrong_content_is_refused_at_its_place(String what, String part, String wrong, int status, String pointer) {
        var body = content(what).replace(part, wrong == null ? "" : wrong).replace('\'', '"');
        var answer = As.client(client(what)).body(body).request(method(what), API + path(what));
        answer.then().statusCode(status).contentType("application/problem+json");
        assertThat(answer.jsonPath().getString("code")).isNotBlank();
        if (pointer != null)
            assertThat(answer.jsonPath().getList("errors.pointer", String.class))
                    .contains(pointer);
        assertThat(Sql.query("SELECT code FROM budget_line WHERE code = 'BAD-1'"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /budget-lines/NONE, 404, NOT_FOUND",
        "GET, /allocation-runs/01941f29-7c00-7000-8000-0000000000ff, 404, NOT_FOUND",
        "GET, /allocation-runs/no-id, 400, MALFORMED",
        "GET, /payment-orders/01941f29-7c00-7000-8000-0000000000ff, 404, NOT_FOUND",
        "GET, /reservations?limit=0, 400, MALFORMED",
        "GET, /reservations?limit=501, 400, MALFORMED",
        "GET, /reservations?limit=many, , ",
        "GET, /reservations?cursor=!!, 400, MALFORMED",
        "GET, /reservations?holder=Kirchheim, , ",
        "GET, /accounts?cursor=eA, 400, MALFORMED",
        "GET, /reports/execution?year=1815, 422, INVALID_CONTENT",
        "DELETE, /budget-lines, 405, METHOD_NOT_ALLOWED",
        "GET, /no-such-thing, 404, NO_SUCH_OPERATION"
    })
    void a_wrong_address_or_parameter_is_a_problem(String method, String path, Integer status, String code) {
        var answer = As.client("ministry").request(method, API + path);
        answer.then().contentType("application/problem+json");
        assertThat(answer.statusCode()).isBetween(400, 422);
        if (status != null) assertThat(answer.statusCode()).isEqualTo(status);
        if (code != null) answer.then().body("code", equalTo(code));
    }

    @Test
    void another_content_type_and_a_too_long_key_are_refused() {
        As.client("grant-office-a")
                .contentType("text/plain")
                .body("x")
                .post(API + "/reservations")
                .then()
                .statusCode(415);
        As.client("grant-office-a")
                .header("Idempotency-Key", "x".repeat(256))
                .body(RESERVATION.replace('\'', '"'))
                .post(API + "/reservations")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/Idempotency-Key"));
        As.client("grant-office-a").body("").post(API + "/reservations").then().statusCode(422);
    }

    private static String content(String what) {
        return switch (what) {
            case "line" -> LINE;
            case "run" -> RUN;
            case "reservation" -> RESERVATION;
            case "payee" -> PAYEE;
            case "address" -> ADDRESS;
            case "debtor" -> "{'name':'Landesoberkasse','iban':'DE02600501010002034304','bic':'SOLADEST'}";
            case "forwarding" -> "{'forwardedOn':'2017-12-12'}";
            case "cancellation" -> "{'reason':'Falscher Stichtag'}";
            default -> ORDER;
        };
    }

    private static String path(String what) {
        return switch (what) {
            case "line" -> "/budget-lines/BAD-1";
            case "run" -> "/allocation-runs";
            case "reservation" -> "/reservations";
            case "payee", "address" -> "/payees/08117";
            case "debtor" -> "/budget-lines/BAD-2/debtor-account";
            case "forwarding" -> "/payment-orders/01941f29-7c00-7000-8000-0000000000ff/payments/1/forwarding";
            case "cancellation" -> "/payment-orders/01941f29-7c00-7000-8000-0000000000ff/cancellation";
            default -> "/payment-orders";
        };
    }

    private static String method(String what) {
        return List.of("line", "payee", "address", "debtor").contains(what) ? "PUT" : "POST";
    }

    private static String client(String what) {
        return switch (what) {
            case "line" -> "ministry";
            case "forwarding" -> "kreis-08116";
            case "payee", "address", "debtor", "order", "cancellation" -> "treasury-a";
            default -> "grant-office-a";
        };
    }
}
