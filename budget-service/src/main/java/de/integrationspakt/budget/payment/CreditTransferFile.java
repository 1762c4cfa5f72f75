package de.integrationspakt.budget.payment;

import com.prowidesoftware.swift.model.mx.MxPain00100109;
import com.prowidesoftware.swift.model.mx.MxWriteParams;
import com.prowidesoftware.swift.model.mx.dic.AccountIdentification4Choice;
import com.prowidesoftware.swift.model.mx.dic.ActiveOrHistoricCurrencyAndAmount;
import com.prowidesoftware.swift.model.mx.dic.AmountType4Choice;
import com.prowidesoftware.swift.model.mx.dic.BranchAndFinancialInstitutionIdentification6;
import com.prowidesoftware.swift.model.mx.dic.CashAccount38;
import com.prowidesoftware.swift.model.mx.dic.ChargeBearerType1Code;
import com.prowidesoftware.swift.model.mx.dic.CreditTransferTransaction34;
import com.prowidesoftware.swift.model.mx.dic.CustomerCreditTransferInitiationV09;
import com.prowidesoftware.swift.model.mx.dic.DateAndDateTime2Choice;
import com.prowidesoftware.swift.model.mx.dic.FinancialInstitutionIdentification18;
import com.prowidesoftware.swift.model.mx.dic.GenericFinancialIdentification1;
import com.prowidesoftware.swift.model.mx.dic.GroupHeader85;
import com.prowidesoftware.swift.model.mx.dic.PartyIdentification135;
import com.prowidesoftware.swift.model.mx.dic.PaymentIdentification6;
import com.prowidesoftware.swift.model.mx.dic.PaymentInstruction30;
import com.prowidesoftware.swift.model.mx.dic.PaymentMethod3Code;
import com.prowidesoftware.swift.model.mx.dic.PaymentTypeInformation26;
import com.prowidesoftware.swift.model.mx.dic.PostalAddress24;
import com.prowidesoftware.swift.model.mx.dic.RemittanceInformation16;
import com.prowidesoftware.swift.model.mx.dic.ServiceLevel8Choice;
import de.integrationspakt.budget.payee.Address;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A released order as the file the bank takes: SEPA credit transfers in ISO 20022 pain.001.001.09. Always the same for the same order. */
final class CreditTransferFile {

    private static final int NAME = 70;
    private static final int REMITTANCE = 140;
    private static final int TOWN = 35;
    private static final int NUMBER = 16;

    private CreditTransferFile() {}

    /** @throws NothingForTheBank when all of the order is withheld */
    static String write(PaymentOrder order, Debtor debtor, List<Payment> all) {
        var payments = all.stream().filter(payment -> payment.amountCents() > 0).toList();
        if (payments.isEmpty()) throw new NothingForTheBank(order.id());
        var id = PaymentReference.of(order.id());
        var instruction = new PaymentInstruction30()
                .setPmtInfId(id)
                .setPmtMtd(PaymentMethod3Code.TRF)
                .setBtchBookg(true)
                .setNbOfTxs(Integer.toString(payments.size()))
                .setCtrlSum(euro(order.totalCents()))
                .setPmtTpInf(new PaymentTypeInformation26().addSvcLvl(new ServiceLevel8Choice().setCd("SEPA")))
                .setReqdExctnDt(new DateAndDateTime2Choice().setDt(order.dueOn()))
                .setDbtr(party(debtor.name()))
                .setDbtrAcct(account(debtor.iban()))
                .setDbtrAgt(bank(debtor.bic()))
                .setChrgBr(ChargeBearerType1Code.SLEV);
        payments.forEach(payment -> instruction.addCdtTrfTxInf(transaction(order, payment)));
        var header = new GroupHeader85()
                .setMsgId(id)
                .setCreDtTm(order.releasedAt().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC))
                .setNbOfTxs(Integer.toString(payments.size()))
                .setCtrlSum(euro(order.totalCents()))
                .setInitgPty(party(debtor.name()));
        var file = new MxPain00100109();
        file.setCstmrCdtTrfInitn(
                new CustomerCreditTransferInitiationV09().setGrpHdr(header).addPmtInf(instruction));
        var how = new MxWriteParams();
        how.includeXMLDeclaration = true;
        return file.document(how);
    }

    private static CreditTransferTransaction34 transaction(PaymentOrder order, Payment payment) {
        return new CreditTransferTransaction34()
                .setPmtId(new PaymentIdentification6().setEndToEndId(PaymentReference.of(order.id(), payment.number())))
                .setAmt(new AmountType4Choice()
                        .setInstdAmt(new ActiveOrHistoricCurrencyAndAmount()
                                .setCcy("EUR")
                                .setValue(euro(payment.amountCents()))))
                .setCdtr(party(payment.name()).setPstlAdr(address(payment.address())))
                .setCdtrAcct(account(payment.iban()))
                .setRmtInf(new RemittanceInformation16()
                        .addUstrd(SepaText.of(
                                payment.remittance(order.budgetLine(), PaymentReference.of(order.id())), REMITTANCE)));
    }

    private static BigDecimal euro(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }

    private static PartyIdentification135 party(String name) {
        return new PartyIdentification135().setNm(SepaText.of(name, NAME));
    }

    private static CashAccount38 account(String iban) {
        return new CashAccount38().setId(new AccountIdentification4Choice().setIBAN(iban));
    }

    /** Structured, as from November 2026 every file has to be; null where none is known. */
    private static PostalAddress24 address(Address address) {
        if (address == null) return null;
        return new PostalAddress24()
                .setStrtNm(text(address.street(), NAME))
                .setBldgNb(text(address.buildingNumber(), NUMBER))
                .setPstCd(text(address.postcode(), NUMBER))
                .setTwnNm(text(address.town(), TOWN))
                .setCtry(address.country());
    }

    private static String text(String text, int most) {
        return text == null ? null : SepaText.of(text, most);
    }

    /** SEPA finds the bank by the IBAN; the schema still wants the element. */
    private static BranchAndFinancialInstitutionIdentification6 bank(String bic) {
        var bank = new FinancialInstitutionIdentification18();
        return new BranchAndFinancialInstitutionIdentification6()
                .setFinInstnId(
                        bic != null
                                ? bank.setBICFI(bic)
                                : bank.setOthr(new GenericFinancialIdentification1().setId("NOTPROVIDED")));
    }
}
