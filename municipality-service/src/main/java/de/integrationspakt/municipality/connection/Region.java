package de.integrationspakt.municipality.connection;

import de.integrationspakt.kernel.key.DistrictKey;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The districts somebody may be expected to travel to: those of the same region. Baden-Württemberg has twelve regions
 * (Regionalverbände); the first four digits of a district's key name its region.
 */
record Region(List<DistrictKey> districts) {
    private static final int DIGITS = 4;

    /** The region of the district, itself first. @param all the districts of the state */
    static Region of(DistrictKey home, Collection<DistrictKey> all) {
        var region = home.value().substring(0, DIGITS);
        var others = all.stream()
                .filter(district -> district.value().startsWith(region) && !district.equals(home))
                .sorted();
        return new Region(Stream.concat(Stream.of(home), others).toList());
    }
}
