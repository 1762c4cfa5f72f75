package de.integrationspakt.budget.payment;

import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.budget.payee.Address;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;

class CreditTransferFileTest {

    private static final Instant AT = Instant.parse("2017-12-08T10:15:30.123456Z");

    private static final Debtor STATE = new Debtor("Land Baden-Württemberg", "DE02600501010002034304", "SOLADEST600");
    private static final Address ADDRESS = new Address("Straße am Berg", "11 a", "73726", "Eßlingen", "DE");

    @Test
    void the_file_is_valid_against_the_schema_of_pain_001_001_09() throws Exception {
        var payments = List.of(payment(1, 450_050, "08116033"), payment(2, 10_498_807_09L, "08116033", "08116071"));
        var xml = CreditTransferFile.write(released(payments), STATE, payments);
        var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(getClass().getResource("/pain.001.001.09.xsd"));
        schema.newValidator().validate(new StreamSource(new StringReader(xml)));
        assertThat(xml)
                .contains("urn:iso:std:iso:20022:tech:xsd:pain.001.001.09")
                .contains("<CtrlSum>10503307.59</CtrlSum>")
                .contains("<NbOfTxs>2</NbOfTxs>")
                .contains("Land Baden-Wuerttemberg")
                .contains("<Dt>2017-12-10</Dt>")
                .contains("<BICFI>SOLADEST600</BICFI>")
                .containsSubsequence(
                        "<StrtNm>Strasse am Berg</StrtNm>",
                        "<BldgNb>11 a</BldgNb>",
                        "<PstCd>73726</PstCd>",
                        "<TwnNm>Esslingen</TwnNm>",
                        "<Ctry>DE</Ctry>");
    }

    @Test
    void the_remittance_names_the_municipality_if_it_is_one_and_else_the_list() {
        var one = payment(1, 1, "08116033");
        var list = payment(2, 1, "08116033", "08116071");
        assertThat(one.remittance("ILA-2017", "abc")).contains("08116033");
        assertThat(list.remittance("ILA-2017", "abc")).contains("Liste abc-2, 2 Empfaenger");
    }

    @Test
    void the_same_order_is_written_the_same_every_time() {
        var payments = List.of(payment(1, 450_050, "08116033"));
        var order = released(payments);
        assertThat(CreditTransferFile.write(order, STATE, payments))
                .isEqualTo(CreditTransferFile.write(order, STATE, payments));
    }

    @Test
    void ids_fit_into_35_characters_even_with_a_large_number() {
        assertThat(PaymentReference.of(new UUID(-1, -1), 999_999_999)).hasSizeLessThanOrEqualTo(35);
    }

    private static PaymentOrder released(List<Payment> payments) {
        long total = payments.stream().mapToLong(Payment::amountCents).sum();
        var order = new PaymentOrder(
                UUID.fromString("01941f29-7c00-7000-8000-0000000000b1"),
                "ILA-2017",
                LocalDate.of(2017, 12, 10),
                payments.size(),
                total,
                "treasury-a",
                AT);
        order.release(STATE, "treasury-b", AT);
        return order;
    }

    private static Payment payment(int number, long cents, String... holders) {
        var items = new ArrayList<Payment.Item>();
        IntStream.range(0, holders.length)
                .forEach(place -> items.add(new Payment.Item(
                        holders[place], cents / holders.length, 0, "Antrag " + place, "ILA-2017/" + place)));
        return new Payment(
                number,
                "08116",
                "Landkreis Eßlingen",
                "DE89370400440532013000",
                ADDRESS,
                "treasury-a",
                AT,
                true,
                cents,
                PaymentStatus.ORDERED,
                null,
                null,
                null,
                null,
                items);
    }
}
