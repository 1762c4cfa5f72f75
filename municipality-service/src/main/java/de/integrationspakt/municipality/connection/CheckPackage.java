package de.integrationspakt.municipality.connection;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.key.DistrictKey;
import de.integrationspakt.municipality.level.Levels;
import de.integrationspakt.municipality.level.Scale;
import de.integrationspakt.municipality.registry.Register;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Checks a package against what is known here at this moment; changes nothing. */
@ApplicationScoped
class CheckPackage {
    private final StepsOnOffer offers;
    private final Levels levels;
    private final Register register;
    private final PackageLimits limits;

    CheckPackage(StepsOnOffer offers, Levels levels, Register register, PackageLimits limits) {
        this.offers = offers;
        this.levels = levels;
        this.register = register;
        this.limits = limits;
    }

    /**
     * A check and what it rests on.
     *
     * @param proposals what would close a break, the best first; empty lists where nothing on offer does
     */
    record Checked(Plan plan, Scale scale, PackageCheck check, Map<Break, List<Proposal>> proposals) {}

    /**
     * Without proposals.
     *
     * @param by null for whoever knows of every measure
     * @throws UnknownStep if a step names what does not exist, or what the caller may not know of
     */
    @Transactional
    Checked check(PackageContent content, DistrictKey district, Caller by) {
        return check(content, district, Map.of(), by);
    }

    /** The same with what would close each break, out of what is offered in the region. */
    @Transactional
    Checked checkAndPropose(PackageContent content, DistrictKey district, Map<String, Step> planned, Caller by) {
        var checked = check(content, district, planned, by);
        var needs = checked.check().needs();
        if (needs.isEmpty()) {
            return checked;
        }
        var areas = needs.values().stream().map(Need::area).collect(Collectors.toSet());
        var own = content.steps().stream().map(StepReference::id).toList();
        var region = Region.of(district, register.districts());
        var offered = offers.inReach(areas, region, content.availableFrom()).stream()
                .filter(step -> !own.contains(step.id()))
                .toList();
        var proposals = new HashMap<Break, List<Proposal>>();
        needs.forEach((found, need) ->
                proposals.put(found, Closing.of(need, checked.plan().group(), checked.scale(), offered)));
        return new Checked(checked.plan(), checked.scale(), checked.check(), proposals);
    }

    private Checked check(PackageContent content, DistrictKey district, Map<String, Step> planned, Caller by) {
        var scale = levels.on(content.availableFrom());
        var steps = offers.require(content, planned, by);
        var areas = steps.stream().map(Step::area).collect(Collectors.toSet());
        var structures = offers.structures(areas, district.value(), content.availableFrom());
        var plan = new Plan(content.group(district.value()), steps, content.follows(), content.goals());
        var check = PackageCheck.of(plan, scale, structures, limits.longestWaitMonths());
        return new Checked(plan, scale, check, Map.of());
    }
}
