package de.integrationspakt.municipality.connection;

import com.fasterxml.jackson.annotation.JsonProperty;
import de.integrationspakt.kernel.fact.Tellable;
import de.integrationspakt.kernel.fact.Told;
import de.integrationspakt.kernel.time.Berlin;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** A package was published, or a step of it changed and the outcome of its check with it. */
@Told(topic = "municipality.packages")
record PackageChecked(
        @JsonProperty("package") UUID id,
        String applicant,
        String district,
        CheckCause cause,
        boolean connectable,
        boolean compatible,
        List<Break.Code> breaks,
        LocalDate checkedOn,
        long version)
        implements Tellable {

    static PackageChecked of(MeasurePackage checked, CheckCause cause, PackageCheck check, Instant at) {
        return new PackageChecked(
                checked.id(),
                checked.applicant().value(),
                checked.district().value(),
                cause,
                check.connectable(),
                check.compatible(),
                check.breaks().stream().map(Break::code).distinct().toList(),
                Berlin.dayOf(at),
                checked.version());
    }

    @Override
    public String subject() {
        return id.toString();
    }

    @Override
    public Set<String> units() {
        return new TreeSet<>(List.of(applicant, district));
    }
}
