package de.integrationspakt.municipality.connection;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.http.NotFound;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.key.DistrictKey;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.municipality.level.Levels;
import de.integrationspakt.municipality.registry.Register;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** An applicant begins a package of measures. */
@ApplicationScoped
class DraftPackage {
    private final Packages packages;
    private final StepsOnOffer offers;
    private final Levels levels;
    private final Register register;
    private final Journal journal;

    DraftPackage(Packages packages, StepsOnOffer offers, Levels levels, Register register, Journal journal) {
        this.packages = packages;
        this.offers = offers;
        this.levels = levels;
        this.register = register;
        this.journal = journal;
    }

    /**
     * A new draft; it may have breaks.
     *
     * @param district where the group lives; null for that of the applicant
     * @throws Invalid if the applicant has no district and none is named, or the content breaks a rule
     * @throws UnknownStep if a step names what does not exist, or what the caller may not know of
     */
    @Transactional
    MeasurePackage draft(Holder applicant, DistrictKey district, PackageContent content, Caller by) {
        by.mustReach(applicant);
        var home = district(applicant, district, register);
        content.require(levels);
        offers.require(content, Map.of(), by);
        var draft = MeasurePackage.draft(applicant, home, content);
        packages.persist(draft);
        journal.record(
                "package.drafted",
                draft.id().toString(),
                Map.of("applicant", applicant.value(), "steps", content.steps().size()));
        return draft;
    }

    /** The district named, else the applicant's; {@link NotFound} if the register does not know it. */
    static DistrictKey district(Holder applicant, DistrictKey named, Register register) {
        var district = named != null
                ? named
                : applicant.district().orElseThrow(() -> new Invalid("/district", "field.required"));
        if (!register.districts().contains(district)) {
            throw new NotFound("district", district.value());
        }
        return district;
    }
}
