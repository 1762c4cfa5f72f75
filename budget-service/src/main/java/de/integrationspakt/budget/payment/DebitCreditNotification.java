package de.integrationspakt.budget.payment;

import com.prowidesoftware.swift.model.mx.MxCamt05400108;
import com.prowidesoftware.swift.model.mx.dic.ActiveOrHistoricCurrencyAndAmount;
import com.prowidesoftware.swift.model.mx.dic.BatchInformation2;
import com.prowidesoftware.swift.model.mx.dic.CreditDebitCode;
import com.prowidesoftware.swift.model.mx.dic.DateAndDateTime2Choice;
import com.prowidesoftware.swift.model.mx.dic.EntryTransaction10;
import com.prowidesoftware.swift.model.mx.dic.ReportEntry10;
import de.integrationspakt.kernel.time.Berlin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads camt.054.001.08: what was booked on the account. A debit is an executed payment or order, a credit one that came back. */
final class DebitCreditNotification {

    private final LocalDate today;
    private final List<BankNews> news = new ArrayList<>();

    private DebitCreditNotification(LocalDate today) {
        this.today = today;
    }

    /** @throws InvalidBankFile without a message id */
    static BankFile read(MxCamt05400108 message, LocalDate today) {
        var told = message == null ? null : message.getBkToCstmrDbtCdtNtfctn();
        if (told == null || told.getGrpHdr() == null) throw new InvalidBankFile("camt.054");
        var reading = new DebitCreditNotification(today);
        for (var notification : told.getNtfctn()) notification.getNtry().forEach(reading::entry);
        return new BankFile(
                BankFile.Kind.CAMT_054, BankText.messageId(told.getGrpHdr().getMsgId()), reading.news);
    }

    private void entry(ReportEntry10 entry) {
        int before = news.size();
        for (var details : entry.getNtryDtls()) {
            if (details.getTxDtls().isEmpty()) batch(entry, details.getBtch());
            var alone = entry.getNtryDtls().size() == 1 && details.getTxDtls().size() == 1;
            for (var payment : details.getTxDtls()) payment(entry, payment, alone);
        }
        if (news.size() == before) add(entry, entry.getCdtDbtInd(), entry.getNtryRef(), entry.getAmt(), null);
    }

    /** The whole order in one booking, as its file asked for. */
    private void batch(ReportEntry10 entry, BatchInformation2 batch) {
        if (batch == null) return;
        var reference = batch.getPmtInfId() == null ? batch.getMsgId() : batch.getPmtInfId();
        add(
                entry,
                entry.getCdtDbtInd(),
                reference,
                batch.getTtlAmt() == null ? entry.getAmt() : batch.getTtlAmt(),
                null);
    }

    private void payment(ReportEntry10 entry, EntryTransaction10 payment, boolean alone) {
        var amount = payment.getAmt();
        if (amount == null
                && payment.getAmtDtls() != null
                && payment.getAmtDtls().getTxAmt() != null)
            amount = payment.getAmtDtls().getTxAmt().getAmt();
        if (amount == null && alone) amount = entry.getAmt();
        add(
                entry,
                payment.getCdtDbtInd() == null ? entry.getCdtDbtInd() : payment.getCdtDbtInd(),
                payment.getRefs() == null ? null : payment.getRefs().getEndToEndId(),
                amount,
                payment);
    }

    private void add(
            ReportEntry10 entry,
            CreditDebitCode direction,
            String reference,
            ActiveOrHistoricCurrencyAndAmount amount,
            EntryTransaction10 payment) {
        var kind = kind(entry, direction);
        news.add(new BankNews(
                kind,
                BankText.reference(reference),
                amount == null ? null : amount.getValue(),
                amount == null ? null : amount.getCcy(),
                day(entry.getValDt() == null ? entry.getBookgDt() : entry.getValDt()),
                kind == BankNews.Kind.RETURNED ? reason(payment) : null));
    }

    /** Only what is booked is final, and the reversal of a credit is nothing that we wait for. */
    private static BankNews.Kind kind(ReportEntry10 entry, CreditDebitCode direction) {
        var booked = entry.getSts() != null && "BOOK".equals(entry.getSts().getCd());
        if (!booked || direction == null) return BankNews.Kind.PENDING;
        if (direction == CreditDebitCode.CRDT) return BankNews.Kind.RETURNED;
        return Boolean.TRUE.equals(entry.isRvslInd()) ? BankNews.Kind.PENDING : BankNews.Kind.EXECUTED;
    }

    private static Reason reason(EntryTransaction10 payment) {
        var returned = payment == null ? null : payment.getRtrInf();
        if (returned == null) return BankText.reason(null, null, List.of());
        return BankText.reason(
                returned.getRsn() == null ? null : returned.getRsn().getCd(),
                returned.getRsn() == null ? null : returned.getRsn().getPrtry(),
                returned.getAddtlInf());
    }

    private LocalDate day(DateAndDateTime2Choice given) {
        if (given == null) return today;
        var day = given.getDt() != null
                ? given.getDt()
                : given.getDtTm() == null ? today : Berlin.dayOf(given.getDtTm().toInstant());
        return day.isAfter(today) ? today : day;
    }
}
