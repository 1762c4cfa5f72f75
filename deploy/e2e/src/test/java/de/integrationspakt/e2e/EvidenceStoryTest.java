package de.integrationspakt.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One invoice behind two claims: laid to both through the gateway, found, and read as nothing but an attachment. */
class EvidenceStoryTest {
    private static final int YEAR = 2019;
    private static final String LINE = "ILA-2019-EVIDENCE";
    private static final String AGS = "08116004";
    private static final String INVOICE = "%PDF-1.7\n% " + UUID.randomUUID() + "\n%%EOF\n";

    @BeforeAll
    static void a_line_is_open() {
        World.register();
        World.line(LINE, "ILA", YEAR, "1000000.00", "COST_CLAIM");
    }

    private static String withInvoice(long cents) {
        var town = Client.of("gemeinde-" + AGS);
        var claim = town.postUntilAnswered(World.MUNICIPALITY + "/claims", World.claim(AGS, LINE, YEAR, cents));
        var path = World.MUNICIPALITY + "/claims/"
                + claim.is(201).json().path("id").asText();
        town.send(
                        "POST",
                        path + "/documents?name=Rechnung%20Stra%C3%9Fe.pdf",
                        INVOICE,
                        UUID.randomUUID().toString(),
                        "application/pdf")
                .is(201);
        return path;
    }

    @Test
    void an_invoice_behind_two_claims_is_found_and_leaves_as_an_attachment() {
        var first = withInvoice(123_400);
        Client.of("gemeinde-" + AGS).post(first + "/submission", null).ok();
        var second = withInvoice(123_400);

        var officer = Client.of("grant-office-a");
        var codes = officer.get(second)
                .ok()
                .json()
                .path("findings")
                .valueStream()
                .map(finding -> finding.path("code").asText());
        assertThat(codes).contains("SAME_DOCUMENT", "SAME_COST_TWICE", "OVERLAPPING_PERIOD");

        var document =
                officer.get(second + "/documents").ok().json().at("/items/0/id").asText();
        var read = officer.get(second + "/documents/" + document).is(200);
        assertThat(read.text()).isEqualTo(INVOICE);
        assertThat(read.headers())
                .containsEntry("content-type", "application/pdf")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("content-security-policy", "sandbox; default-src 'none'")
                .hasEntrySatisfying("content-disposition", disposition -> assertThat(disposition)
                        .startsWith("attachment;")
                        .endsWith("Rechnung%20Stra%C3%9Fe.pdf"));
        for (var stranger : List.of("gemeinde-08415004", "kreis-08415")) {
            Client.of(stranger).get(second + "/documents/" + document).is(403);
        }
    }
}
