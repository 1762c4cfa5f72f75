package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.key.DistrictKey;
import de.integrationspakt.kernel.key.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A municipality as the register described it during one span of days; a change of its master data opens the next. */
@Entity
public class Municipality {
    /**
     * The day the state of Baden-Württemberg came into being. What the first import knows holds for the past too, and no
     * day of the pact lies before this one.
     */
    static final LocalDate BEGINNING = LocalDate.of(1952, 4, 25);

    @Id
    private UUID id;

    private String ags;
    private String district;
    private LocalDate existsFrom;
    private LocalDate validFrom;
    private LocalDate validTo;
    private LocalDate asOf;
    private long version;
    private String ars;
    private String name;
    private String searchText;

    @Enumerated(EnumType.STRING)
    private MunicipalityType type;

    private int population;
    private int areaHectares;
    private String postcode;
    private Instant modifiedAt;

    protected Municipality() {}

    private Municipality(
            Ags ags,
            LocalDate existsFrom,
            LocalDate validFrom,
            LocalDate asOf,
            long version,
            MasterData data,
            Instant modifiedAt) {
        this.id = Ids.next();
        this.ags = ags.value();
        this.district = ags.district().value();
        this.existsFrom = existsFrom;
        this.validFrom = validFrom;
        this.asOf = asOf;
        this.version = version;
        this.modifiedAt = modifiedAt;
        describe(data);
    }

    /** The first the register says about a municipality that exists since the day given. */
    static Municipality registered(Ags ags, LocalDate existsFrom, LocalDate asOf, MasterData data, Instant now) {
        return new Municipality(ags, existsFrom, existsFrom, asOf, 1, data, now);
    }

    /** A key that was dissolved and is used again: the same municipality came back. */
    Municipality registeredAgain(LocalDate asOf, MasterData data, Instant now) {
        return new Municipality(new Ags(ags), asOf, asOf, asOf, version + 1, data, now);
    }

    /**
     * Other master data from a later file: ends this version the day before and opens the next. A file of the same day
     * as this version's own corrects it in place, since it says something better about the same day.
     */
    Municipality changed(LocalDate on, MasterData data, Instant now) {
        modifiedAt = now;
        if (on.equals(asOf)) {
            version++;
            describe(data);
            return this;
        }
        validTo = on.minusDays(1);
        return new Municipality(new Ags(ags), existsFrom, on, on, version + 1, data, now);
    }

    /** It exists no more from this day on: the day before was its last one. */
    void dissolved(LocalDate on, Instant now) {
        validTo = on.minusDays(1);
        version++;
        modifiedAt = now;
    }

    /**
     * Whether it can have ended before this day: nothing is said about it since a later day, and no complete register
     * lacked it earlier.
     */
    boolean endsBefore(LocalDate on) {
        return !validFrom.isAfter(on) && (validTo == null || !validTo.isBefore(on.minusDays(1)));
    }

    /** It began earlier than the register first named it; said of all its versions together. */
    void existsSince(LocalDate day, Instant now) {
        if (validFrom.equals(existsFrom)) {
            validFrom = day;
        }
        existsFrom = day;
        version++;
        modifiedAt = now;
    }

    /** The same under another key, as after a district reform; the next register names its association there. */
    MasterData dataUnder(Ags other) {
        var otherArs = other.value().substring(0, 5)
                + ars.substring(5, 9)
                + other.value().substring(5);
        return new MasterData(otherArs, name, type, population, areaHectares, postcode);
    }

    boolean isDissolved() {
        return validTo != null;
    }

    boolean says(MasterData data) {
        return data.equals(data());
    }

    MasterData data() {
        return new MasterData(ars, name, type, population, areaHectares, postcode);
    }

    private void describe(MasterData data) {
        ars = data.ars();
        name = data.name();
        searchText = SearchText.of(data.name(), ags);
        type = data.type();
        population = data.population();
        areaHectares = data.areaHectares();
        postcode = data.postcode();
    }

    public Ags ags() {
        return new Ags(ags);
    }

    public DistrictKey district() {
        return new DistrictKey(district);
    }

    public String ars() {
        return ars;
    }

    public String name() {
        return name;
    }

    public MunicipalityType type() {
        return type;
    }

    public int population() {
        return population;
    }

    public int areaHectares() {
        return areaHectares;
    }

    public Optional<String> postcode() {
        return Optional.ofNullable(postcode);
    }

    /** First day of the municipality itself, whatever it was called then. */
    public LocalDate existsFrom() {
        return existsFrom;
    }

    /** First day of this version of its master data. */
    public LocalDate validFrom() {
        return validFrom;
    }

    /** Last day of this version, inclusive; empty while it holds. */
    public Optional<LocalDate> validTo() {
        return Optional.ofNullable(validTo);
    }

    /** The nine digits of its association (Gemeindeverband): the ARS without the municipality. */
    public String association() {
        return ars.substring(0, 9);
    }

    /** When something new was last said about this version. */
    Instant modifiedAt() {
        return modifiedAt;
    }

    /** Grows with every fact told about this municipality. */
    long version() {
        return version;
    }
}
