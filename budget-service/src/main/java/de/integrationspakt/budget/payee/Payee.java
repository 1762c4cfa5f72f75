package de.integrationspakt.budget.payee;

import de.integrationspakt.kernel.key.Holder;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;

/** A holder's bank account. */
@Entity
public class Payee {

    @Id
    private String holder;

    private String name;
    private String iban;

    @Embedded
    private Address address;

    @Column(name = "iban_changed_by")
    private String ibanChangedBy;

    @Column(name = "iban_changed_at")
    private Instant ibanChangedAt;

    private long version;

    protected Payee() {}

    Payee(Holder holder) {
        this.holder = holder.value();
    }

    /** @param iban without blanks, checked @param address or null */
    void set(String name, String iban, Address address, String by, Instant at) {
        if (!iban.equals(this.iban)) {
            ibanChangedBy = by;
            ibanChangedAt = at;
        }
        this.name = name;
        this.iban = iban;
        this.address = address;
        version++;
    }

    boolean says(String name, String iban, Address address) {
        return name.equals(this.name) && iban.equals(this.iban) && Objects.equals(address, this.address);
    }

    public String holder() {
        return holder;
    }

    public String name() {
        return name;
    }

    public String iban() {
        return iban;
    }

    /** @return null where none is known */
    public Address address() {
        return address;
    }

    public String ibanChangedBy() {
        return ibanChangedBy;
    }

    public Instant ibanChangedAt() {
        return ibanChangedAt;
    }

    long version() {
        return version;
    }
}
