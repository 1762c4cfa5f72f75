package de.integrationspakt.budget.payment;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Messages as a bank sends them. */
final class BankFiles {

    private BankFiles() {}

    /** A status of a payment: {@code reference status reason amount}; reason and amount may be missing. */
    static String pain002(String messageId, String order, String... payments) {
        return """
               <?xml version="1.0" encoding="UTF-8"?>
               <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>
               <GrpHdr><MsgId>%s</MsgId><CreDtTm>2020-12-11T06:00:00Z</CreDtTm></GrpHdr>
               <OrgnlGrpInfAndSts><OrgnlMsgId>%s</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId><GrpSts>PART</GrpSts></OrgnlGrpInfAndSts>
               <OrgnlPmtInfAndSts><OrgnlPmtInfId>%s</OrgnlPmtInfId>%s</OrgnlPmtInfAndSts>
               </CstmrPmtStsRpt></Document>""".formatted(
                        messageId,
                        order,
                        order,
                        Arrays.stream(payments).map(BankFiles::status).collect(Collectors.joining()));
    }

    private static String status(String payment) {
        var words = payment.split(" ");
        var reason = words.length < 3
                ? ""
                : "<StsRsnInf><Rsn><Cd>" + words[2] + "</Cd></Rsn><AddtlInf>Konto erloschen</AddtlInf></StsRsnInf>";
        var amount = words.length < 4
                ? ""
                : "<OrgnlTxRef><Amt><InstdAmt Ccy=\"EUR\">" + words[3] + "</InstdAmt></Amt></OrgnlTxRef>";
        return "<TxInfAndSts><OrgnlEndToEndId>" + words[0] + "</OrgnlEndToEndId><TxSts>" + words[1] + "</TxSts>"
                + reason + amount + "</TxInfAndSts>";
    }

    /** The bank rejects the whole message. */
    static String pain002Rejected(String messageId, String order) {
        return """
               <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>
               <GrpHdr><MsgId>%s</MsgId><CreDtTm>2020-12-11T06:00:00Z</CreDtTm></GrpHdr>
               <OrgnlGrpInfAndSts><OrgnlMsgId>%s</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId><GrpSts>RJCT</GrpSts>
               <StsRsnInf><Rsn><Cd>AM04</Cd></Rsn></StsRsnInf></OrgnlGrpInfAndSts>
               </CstmrPmtStsRpt></Document>""".formatted(messageId, order);
    }

    static String camt054(String messageId, String... entries) {
        return """
               <?xml version="1.0" encoding="UTF-8"?>
               <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08"><BkToCstmrDbtCdtNtfctn>
               <GrpHdr><MsgId>%s</MsgId><CreDtTm>2020-12-14T06:00:00Z</CreDtTm></GrpHdr>
               <Ntfctn><Id>%s</Id><CreDtTm>2020-12-14T06:00:00Z</CreDtTm><Acct><Id><IBAN>DE02600501010002034304</IBAN></Id></Acct>
               %s</Ntfctn></BkToCstmrDbtCdtNtfctn></Document>""".formatted(messageId, messageId, String.join("\n", entries));
    }

    /** The order in one booking, as its file asked for. */
    static String debited(String order, String total) {
        return entry("DBIT", total, "2020-12-10", "<Btch><PmtInfId>" + order + "</PmtInfId></Btch>");
    }

    static String debitedAlone(String payment, String amount) {
        return entry(
                "DBIT", amount, "2020-12-10", "<TxDtls><Refs><EndToEndId>" + payment + "</EndToEndId></Refs></TxDtls>");
    }

    static String returned(String payment, String amount, String reason) {
        return entry(
                "CRDT",
                amount,
                "2020-12-14",
                "<TxDtls><Refs><EndToEndId>" + payment + "</EndToEndId></Refs><RtrInf><Rsn><Cd>" + reason
                        + "</Cd></Rsn></RtrInf></TxDtls>");
    }

    private static String entry(String direction, String amount, String day, String details) {
        return "<Ntry><Amt Ccy=\"EUR\">" + amount + "</Amt><CdtDbtInd>" + direction
                + "</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>"
                + "<BookgDt><Dt>" + day + "</Dt></BookgDt><ValDt><Dt>" + day
                + "</Dt></ValDt><BkTxCd/><NtryDtls>" + details + "</NtryDtls></Ntry>";
    }
}
