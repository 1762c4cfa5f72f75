package de.integrationspakt.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A payment file of which the bank executes one payment and rejects another; what was rejected is paid once the payee is corrected. */
class BankStoryTest {
    private static final int YEAR = 2023;
    private static final String LINE = "ILA-2023-BANK";
    private static final String TOWN = "08125001";
    private static final String OTHER = "08126011";
    private static final Pattern REFERENCE = Pattern.compile("<EndToEndId>([^<]+)</EndToEndId>");

    @Test
    void what_the_bank_rejects_is_free_again_and_paid_later_and_the_district_says_that_it_forwarded() {
        World.survey(YEAR, List.of(TOWN, OTHER), ags -> 50);
        World.line(LINE, "ILA", YEAR, "100000.00", "FLAT_RATE");
        World.shares(LINE, YEAR, "LARGEST_REMAINDER_CENT");
        payee("08125", "Landkreis Heilbronn", "DE89370400440532013000");
        payee("08126", "Hohenlohekreis", "DE89370400440532013000");
        var order = ordered();
        var references = REFERENCE
                .matcher(Client.of("treasury-a").get(order + "/pain.001").ok().text())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(references).hasSize(2);

        var message = UUID.randomUUID().toString().substring(0, 30);
        var status = status(message, references.get(0), references.get(1));
        assertThat(take(status).at("/entries").valueStream().map(entry -> entry.path("outcome")
                        .asText()))
                .containsExactly("MATCHED", "MATCHED");
        assertThat(take(status).path("repeated").asBoolean()).isTrue();
        assertThat(Client.of("auditor").get(order).ok().json().path("status").asText())
                .isEqualTo("PARTLY_EXECUTED");
        assertThat(World.account(LINE, TOWN).cents("/items/0/paid")).isEqualTo(5_000_000);
        assertThat(World.account(LINE, OTHER).cents("/items/0/paid")).isZero();
        assertThat(World.account(LINE, OTHER).cents("/items/0/reserved")).isEqualTo(5_000_000);

        Client.of("kreis-08125")
                .post(order + "/payments/1/forwarding", Map.of("forwardedOn", YEAR + "-12-20"))
                .ok();
        var own = Client.of("gemeinde-" + TOWN)
                .get(World.BUDGET + "/payments")
                .ok()
                .json();
        assertThat(own.at("/items/0/forwardedOn").asText()).isEqualTo(YEAR + "-12-20");

        payee("08126", "Hohenlohekreis", "DE02600501010002034304");
        var second = ordered();
        Client.of("treasury-a")
                .post(second + "/confirmation", Map.of("executedOn", YEAR + "-12-28"))
                .ok();
        assertThat(World.account(LINE, OTHER).cents("/items/0/paid")).isEqualTo(5_000_000);
        Databases.assertInvariants();
    }

    private static void payee(String holder, String name, String iban) {
        Client.of("treasury-a")
                .put(World.BUDGET + "/payees/" + holder, Map.of("name", name, "iban", iban))
                .ok();
    }

    /** @return the path of an order that a second treasurer has released */
    private static String ordered() {
        var order = Client.of("treasury-a")
                .post(World.BUDGET + "/payment-orders", Map.of("budgetLine", LINE, "dueOn", YEAR + "-12-10"));
        var path = World.BUDGET + "/payment-orders/"
                + order.is(201).json().path("id").asText();
        Client.of("treasury-a").post(path + "/release", null).is(403);
        Client.of("treasury-b").post(path + "/release", null).ok();
        return path;
    }

    private static JsonNode take(String file) {
        return Client.of("treasury-b")
                .send(
                        "POST",
                        World.BUDGET + "/payment-status-imports",
                        file,
                        UUID.randomUUID().toString(),
                        "application/xml")
                .ok()
                .json();
    }

    private static String status(String message, String executed, String rejected) {
        var order = executed.substring(0, executed.lastIndexOf('-'));
        return """
               <?xml version="1.0" encoding="UTF-8"?>
               <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>
               <GrpHdr><MsgId>%s</MsgId><CreDtTm>2023-12-11T06:00:00Z</CreDtTm></GrpHdr>
               <OrgnlGrpInfAndSts><OrgnlMsgId>%s</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId><GrpSts>PART</GrpSts></OrgnlGrpInfAndSts>
               <OrgnlPmtInfAndSts><OrgnlPmtInfId>%s</OrgnlPmtInfId>
               <TxInfAndSts><OrgnlEndToEndId>%s</OrgnlEndToEndId><TxSts>ACSC</TxSts></TxInfAndSts>
               <TxInfAndSts><OrgnlEndToEndId>%s</OrgnlEndToEndId><TxSts>RJCT</TxSts><StsRsnInf><Rsn><Cd>AC04</Cd></Rsn></StsRsnInf></TxInfAndSts>
               </OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>""".formatted(message, order, order, executed, rejected);
    }
}
