package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.key.DistrictKey;
import de.integrationspakt.kernel.key.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
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

    protected Municipality() {}

    private Municipality(
            Ags ags, LocalDate existsFrom, LocalDate validFrom, LocalDate asOf, long version, MasterData data) {
        this.id = Ids.next();
        this.ags = ags.value();
        this.district = ags.district().value();
        this.existsFrom = existsFrom;
        this.validFrom = validFrom;
        this.asOf = asOf;
        this.version = version;
        describe(data);
    }

    /** The first the register says about a municipality that exists since the day given. */
    static Municipality registered(Ags ags, LocalDate existsFrom, LocalDate asOf, MasterData data) {
        return new Municipality(ags, existsFrom, existsFrom, asOf, 1, data);
    }

    /** A key that was dissolved and is used again: the same municipality came back. */
    Municipality registeredAgain(LocalDate asOf, MasterData data) {
        return new Municipality(new Ags(ags), asOf, asOf, asOf, version + 1, data);
    }

    /**
     * Other master data from a later file: ends this version the day before and opens the next. A file of the same day
     * as this version's own corrects it in place, since it says something better about the same day.
     */
    Municipality changed(LocalDate on, MasterData data) {
        if (on.equals(asOf)) {
            version++;
            describe(data);
            return this;
        }
        validTo = on.minusDays(1);
        return new Municipality(new Ags(ags), existsFrom, on, on, version + 1, data);
    }

    /** It is in the complete register no more: the day before was its last one. */
    void dissolved(LocalDate on) {
        validTo = on.minusDays(1);
        version++;
    }

    boolean isDissolved() {
        return validTo != null;
    }

    boolean says(MasterData data) {
        return data.equals(new MasterData(ars, name, type, population, areaHectares, postcode));
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

    /** Grows with every fact told about this municipality. */
    long version() {
        return version;
    }
}
