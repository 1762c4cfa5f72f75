package de.integrationspakt.budget.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BankFileTest {

    private static final LocalDate TODAY = LocalDate.of(2020, 12, 20);
    private static final String PAIN_002 = BankFiles.pain002("M1", "abc", "abc-1 RJCT AC04 4500.50", "abc-2 ACSC");

    @Test
    void a_status_report_as_its_schema_wants_it_is_read() throws Exception {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(getClass().getResource("/pain.002.001.10.xsd"))
                .newValidator()
                .validate(new StreamSource(new StringReader(PAIN_002)));
        var file = read(PAIN_002);
        assertThat(file.kind()).isEqualTo(BankFile.Kind.PAIN_002);
        assertThat(file.messageId()).isEqualTo("M1");
        assertThat(file.news())
                .containsExactly(
                        new BankNews(
                                BankNews.Kind.REJECTED,
                                "abc-1",
                                new BigDecimal("4500.50"),
                                "EUR",
                                LocalDate.of(2020, 12, 11),
                                new Reason("AC04", "Konto erloschen")),
                        new BankNews(BankNews.Kind.EXECUTED, "abc-2", null, null, LocalDate.of(2020, 12, 11), null));
    }

    @Test
    void a_message_that_is_rejected_as_a_whole_is_news_of_the_order() {
        assertThat(read(BankFiles.pain002Rejected("M2", "abc")).news())
                .containsExactly(new BankNews(
                        BankNews.Kind.REJECTED,
                        "abc",
                        null,
                        "EUR",
                        LocalDate.of(2020, 12, 11),
                        new Reason("AM04", null)));
    }

    @Test
    void debits_are_executions_and_credits_are_returns() {
        var news = read(BankFiles.camt054(
                        "C1",
                        BankFiles.debited("abc", "9000.00"),
                        BankFiles.debitedAlone("abc-1", "4500.50"),
                        BankFiles.returned("abc-1", "4500.50", "AC04")))
                .news();
        assertThat(news)
                .extracting(BankNews::kind, BankNews::reference, BankNews::amount)
                .containsExactly(
                        tuple(BankNews.Kind.EXECUTED, "abc", new BigDecimal("9000.00")),
                        tuple(BankNews.Kind.EXECUTED, "abc-1", new BigDecimal("4500.50")),
                        tuple(BankNews.Kind.RETURNED, "abc-1", new BigDecimal("4500.50")));
        assertThat(news.get(2).reason().code()).isEqualTo("AC04");
        assertThat(news.get(2).on()).isEqualTo(LocalDate.of(2020, 12, 14));
    }

    @Test
    void what_is_not_booked_yet_is_nothing_final() {
        var pending = BankFiles.camt054("C2", BankFiles.debited("abc", "1.00")).replace("BOOK", "PDNG");
        assertThat(read(pending).news()).extracting(BankNews::kind).containsExactly(BankNews.Kind.PENDING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no xml",
                "{\"json\":1}",
                "<Document/>",
                "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:pain.002.001.10'/>",
                "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:pain.002.001.10'><CstmrPmtStsRpt/></Document>",
                "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.054.001.08'><BkToCstmrDbtCdtNtfctn><GrpHdr/></BkToCstmrDbtCdtNtfctn></Document>",
                "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.054.001.02'><x/></Document>",
                "<?xml version='1.0' encoding='no-such'?><Document/>",
                "<!DOCTYPE d [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><Document xmlns='urn:iso:std:iso:20022:tech:xsd:pain.002.001.10'>&e;</Document>",
                "<!DOCTYPE d [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]><Document>&b;</Document>",
                "<!DOCTYPE d SYSTEM 'http://localhost:1/x.dtd'><Document/>"
            })
    void what_is_no_message_or_brings_entities_is_refused(String content) {
        assertThatThrownBy(() -> read(content)).isInstanceOf(InvalidBankFile.class);
    }

    @Test
    void endless_depth_and_endless_numbers_are_refused() {
        var deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
        assertThatThrownBy(() -> read(deep)).isInstanceOf(InvalidBankFile.class);
        assertThatThrownBy(() -> read(PAIN_002.replace("4500.50", "9".repeat(400))))
                .isInstanceOf(InvalidBankFile.class);
    }

    @Test
    void a_mark_of_byte_order_and_another_encoding_are_read() {
        assertThat(read("\uFEFF" + PAIN_002).messageId()).isEqualTo("M1");
        var latin = PAIN_002.replace("UTF-8", "ISO-8859-1").replace("Konto erloschen", "Empfänger unbekannt");
        var file = BankFile.read(latin.getBytes(StandardCharsets.ISO_8859_1), TODAY);
        assertThat(file.news().get(0).reason().text()).isEqualTo("Empfänger unbekannt");
    }

    @Test
    void a_broken_file_is_refused_and_never_a_fault() {
        var random = new Random(20171210);
        for (int time = 0; time < 300; time++) {
            var bytes = PAIN_002.getBytes(StandardCharsets.UTF_8);
            for (int hit = 0; hit < 3; hit++) bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(128);
            try {
                BankFile.read(bytes, TODAY);
            } catch (InvalidBankFile refused) {
                assertThat(refused.status()).isEqualTo(422);
            }
        }
    }

    private static BankFile read(String content) {
        return BankFile.read(content.getBytes(StandardCharsets.UTF_8), TODAY);
    }
}
