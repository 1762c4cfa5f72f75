package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.http.NotFound;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.key.DistrictKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;

/** What the other features may ask the register: who existed on a day, and who followed whom. */
@ApplicationScoped
public class Register {
    private final Municipalities municipalities;
    private final Districts districts;
    private final Successions successions;

    Register(Municipalities municipalities, Districts districts, Successions successions) {
        this.municipalities = municipalities;
        this.districts = districts;
        this.successions = successions;
    }

    /** The municipality as it was on the day; {@link NotFound} if there was none of that key. */
    public Municipality require(Ags ags, LocalDate on) {
        return municipalities.find(ags, on).orElseThrow(() -> new NotFound("municipality", ags.value()));
    }

    /** All municipalities of the day, by key. */
    public List<Municipality> on(LocalDate day) {
        return municipalities.on(day);
    }

    /** The districts that exist by now, by key. */
    public List<DistrictKey> districts() {
        return List.copyOf(districts.known().keySet());
    }

    /** Those of one district, by key; {@link NotFound} if the district is unknown. */
    public List<Municipality> of(DistrictKey district, LocalDate day) {
        if (districts.findById(district.value()) == null) {
            throw new NotFound("district", district.value());
        }
        return municipalities.of(district, day);
    }

    /** The municipality itself and all whose rights and duties it took over: their claims and shares are its own now. */
    public SortedSet<String> withPredecessors(Ags ags) {
        var all = successions.predecessors(List.of(ags.value()));
        all.add(ags.value());
        return all;
    }
}
