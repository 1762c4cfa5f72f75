package de.integrationspakt.budget.payment;

import com.prowidesoftware.swift.model.mx.MxCamt05400108;
import com.prowidesoftware.swift.model.mx.MxPain00200110;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * A message of the bank: pain.002.001.10 (status report) or camt.054.001.08 (debit and credit notification), the counterparts of
 * pain.001.001.09.
 *
 * @param messageId the bank's, up to 35 characters
 * @param news in the order of the file
 */
record BankFile(Kind kind, String messageId, List<BankNews> news) {

    enum Kind {
        PAIN_002,
        CAMT_054
    }

    /** The schemas go some fifteen levels deep; more is an attack on whoever walks the tree. */
    private static final int DEEPEST = 40;

    /**
     * Walks the whole file before anything is built from it: no document type and so no entities, no endless depth.
     *
     * @param today for news without a day, and the latest day there is
     * @throws InvalidBankFile for what is no such message
     */
    static BankFile read(byte[] content, LocalDate today) {
        if (content == null || content.length == 0) throw new InvalidBankFile("empty");
        var seen = look(content);
        var xml = new String(content, seen.encoding());
        // A mark of byte order is none of the document.
        var text = xml.startsWith("\uFEFF") ? xml.substring(1) : xml;
        if (seen.namespace().equals("urn:iso:std:iso:20022:tech:xsd:" + "pain.002.001.10")) {
            return StatusReport.read(parsed(text, MxPain00200110::parse), today);
        }
        if (seen.namespace().equals("urn:iso:std:iso:20022:tech:xsd:" + "camt.054.001.08")) {
            return DebitCreditNotification.read(parsed(text, MxCamt05400108::parse), today);
        }
        throw new InvalidBankFile(seen.namespace());
    }

    /** The library says in many ways that a content is none of its message. */
    private static <T> T parsed(String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (RuntimeException unreadable) {
            throw new InvalidBankFile("XML");
        }
    }

    private record Seen(String namespace, Charset encoding) {}

    private static Seen look(byte[] content) {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            var reader = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            var encoding = Charset.forName(reader.getEncoding() == null ? "UTF-8" : reader.getEncoding());
            String namespace = null;
            for (int depth = 0; reader.hasNext(); ) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE)
                    throw new InvalidBankFile("DOCTYPE");
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (++depth > DEEPEST) throw new InvalidBankFile("depth");
                    if (namespace == null) namespace = reader.getNamespaceURI();
                }
                if (event == XMLStreamConstants.END_ELEMENT) depth--;
            }
            return new Seen(namespace == null ? "" : namespace, encoding);
        } catch (XMLStreamException | IllegalArgumentException wrong) {
            throw new InvalidBankFile("XML");
        }
    }
}
