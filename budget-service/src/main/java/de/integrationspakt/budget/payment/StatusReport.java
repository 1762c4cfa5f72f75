package de.integrationspakt.budget.payment;

import com.prowidesoftware.swift.model.mx.MxPain00200110;
import com.prowidesoftware.swift.model.mx.dic.OriginalPaymentInstruction32;
import com.prowidesoftware.swift.model.mx.dic.PaymentTransaction105;
import com.prowidesoftware.swift.model.mx.dic.StatusReasonInformation12;
import de.integrationspakt.kernel.time.Berlin;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** Reads pain.002.001.10: the bank has accepted or rejected payments, or an order as a whole. */
final class StatusReport {

    private final LocalDate day;
    private final List<BankNews> news = new ArrayList<>();

    private StatusReport(LocalDate day) {
        this.day = day;
    }

    /** @throws InvalidBankFile without a message id or anything it speaks of */
    static BankFile read(MxPain00200110 message, LocalDate today) {
        var report = message == null ? null : message.getCstmrPmtStsRpt();
        if (report == null || report.getGrpHdr() == null) throw new InvalidBankFile("pain.002");
        var created = report.getGrpHdr().getCreDtTm();
        var reading = new StatusReport(day(created, today));
        var group = report.getOrgnlGrpInfAndSts();
        var status = group == null ? null : group.getGrpSts();
        var reasons = group == null ? List.<StatusReasonInformation12>of() : group.getStsRsnInf();
        for (var order : report.getOrgnlPmtInfAndSts()) reading.order(order, status, reasons);
        if (report.getOrgnlPmtInfAndSts().isEmpty() && group != null)
            reading.add(status, group.getOrgnlMsgId(), group.getOrgnlCtrlSum(), "EUR", reasons);
        return new BankFile(
                BankFile.Kind.PAIN_002, BankText.messageId(report.getGrpHdr().getMsgId()), reading.news);
    }

    private static LocalDate day(OffsetDateTime at, LocalDate today) {
        if (at == null) return today;
        var day = Berlin.dayOf(at.toInstant());
        return day.isAfter(today) ? today : day;
    }

    private void order(
            OriginalPaymentInstruction32 order, String groupStatus, List<StatusReasonInformation12> groupReasons) {
        var status = order.getPmtInfSts() == null ? groupStatus : order.getPmtInfSts();
        var reasons = order.getStsRsnInf().isEmpty() ? groupReasons : order.getStsRsnInf();
        if (order.getTxInfAndSts().isEmpty())
            add(status, order.getOrgnlPmtInfId(), order.getOrgnlCtrlSum(), "EUR", reasons);
        for (var payment : order.getTxInfAndSts()) payment(payment, status, reasons);
    }

    private void payment(
            PaymentTransaction105 payment, String orderStatus, List<StatusReasonInformation12> orderReasons) {
        var original = payment.getOrgnlTxRef();
        var amount = original == null || original.getAmt() == null
                ? null
                : original.getAmt().getInstdAmt();
        add(
                payment.getTxSts() == null ? orderStatus : payment.getTxSts(),
                payment.getOrgnlEndToEndId(),
                amount == null ? null : amount.getValue(),
                amount == null ? null : amount.getCcy(),
                payment.getStsRsnInf().isEmpty() ? orderReasons : payment.getStsRsnInf());
    }

    private void add(
            String status,
            String reference,
            BigDecimal amount,
            String currency,
            List<StatusReasonInformation12> reasons) {
        var kind = kind(status);
        var reason = kind == BankNews.Kind.REJECTED ? reason(reasons) : null;
        news.add(new BankNews(kind, BankText.reference(reference), amount, currency, day, reason));
    }

    /** Of the codes of ISO 20022 (ExternalPaymentTransactionStatus1Code) those that are final. */
    private static BankNews.Kind kind(String status) {
        return switch (status == null ? "" : status) {
            case "RJCT", "CANC" -> BankNews.Kind.REJECTED;
            case "ACSC", "ACCC" -> BankNews.Kind.EXECUTED;
            default -> BankNews.Kind.PENDING;
        };
    }

    private static Reason reason(List<StatusReasonInformation12> reasons) {
        if (reasons.isEmpty()) return BankText.reason(null, null, List.of());
        var given = reasons.get(0);
        return BankText.reason(
                given.getRsn() == null ? null : given.getRsn().getCd(),
                given.getRsn() == null ? null : given.getRsn().getPrtry(),
                given.getAddtlInf());
    }
}
