package de.integrationspakt.municipality.connection;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.municipality.level.Area;
import de.integrationspakt.municipality.measure.MeasureState;
import de.integrationspakt.municipality.measure.MeasureStatus;
import de.integrationspakt.municipality.measure.ReadMeasures;
import de.integrationspakt.municipality.measure.TargetGroup;
import de.integrationspakt.municipality.structure.RegularStructure;
import de.integrationspakt.municipality.structure.RegularStructures;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/** Measures and regular structures, as steps that a package has or could have. */
@ApplicationScoped
class StepsOnOffer {
    private static final Set<MeasureStatus> GIVEN_UP =
            EnumSet.of(MeasureStatus.REJECTED, MeasureStatus.REFUSED, MeasureStatus.WITHDRAWN, MeasureStatus.CANCELLED);
    /** Known to everybody by its facts. */
    private static final Set<MeasureStatus> PUBLIC =
            EnumSet.of(MeasureStatus.GRANTED, MeasureStatus.COMPLETED, MeasureStatus.CANCELLED);

    private final ReadMeasures measures;
    private final RegularStructures structures;

    StepsOnOffer(ReadMeasures measures, RegularStructures structures) {
        this.measures = measures;
        this.structures = structures;
    }

    /**
     * The steps of a package as they are now, in their order.
     *
     * @param planned steps that do not exist yet, by key
     * @param by who may know only of what is granted and of what is his own; null for whoever knows all
     * @throws UnknownStep if one does not exist, or the caller may not know of it
     */
    List<Step> require(PackageContent content, Map<String, Step> planned, Caller by) {
        var references = content.steps();
        var known = new HashMap<UUID, MeasureState>();
        measures.all(ids(references, StepKind.MEASURE)).stream()
                .filter(mayKnow(by))
                .forEach(measure -> known.put(measure.measure(), measure));
        var catalogue = new HashMap<UUID, RegularStructure>();
        structures.all(ids(references, StepKind.STRUCTURE)).forEach(one -> catalogue.put(one.id(), one));
        var steps = new ArrayList<Step>();
        for (int i = 0; i < references.size(); i++) {
            var reference = references.get(i);
            steps.add(
                    reference.kind() == StepKind.PLANNED
                            ? planned.get(reference.key())
                            : step(reference, content.at() + "/steps/" + i + "/id", known, catalogue));
        }
        return steps;
    }

    private static Step step(
            StepReference reference,
            String pointer,
            Map<UUID, MeasureState> measures,
            Map<UUID, RegularStructure> structures) {
        var known = reference.kind() == StepKind.MEASURE ? measures : structures;
        if (!known.containsKey(reference.id())) {
            throw new UnknownStep(reference, pointer);
        }
        return reference.kind() == StepKind.MEASURE
                ? step(reference.key(), measures.get(reference.id()))
                : step(reference.key(), structures.get(reference.id()));
    }

    private static Predicate<MeasureState> mayKnow(Caller by) {
        return measure ->
                by == null || PUBLIC.contains(measure.status()) || by.reaches(new Holder(measure.applicant()));
    }

    private static List<UUID> ids(List<StepReference> references, StepKind kind) {
        return references.stream()
                .filter(reference -> reference.kind() == kind)
                .map(StepReference::id)
                .toList();
    }

    /** Regular structures of the areas in the district and in the whole state. */
    List<Step> structures(Collection<Area> areas, String district, LocalDate from) {
        return structures.offered(areas, List.of(district), from).stream()
                .map(one -> step(one.id().toString(), one))
                .toList();
    }

    /** What could be taken in the region of the district: measures with their money, and structures that go on. */
    List<Step> inReach(Collection<Area> areas, Region region, LocalDate from) {
        var steps = new ArrayList<Step>();
        for (var district : region.districts()) {
            measures.offered(district, from).stream()
                    .filter(measure -> areas.contains(measure.area()))
                    .map(measure -> step(measure.measure().toString(), measure))
                    .forEach(steps::add);
        }
        var keys = region.districts().stream().map(district -> district.value()).toList();
        structures.offered(areas, keys, from).stream()
                .map(one -> step(one.id().toString(), one))
                .forEach(steps::add);
        return steps;
    }

    private static Step step(String key, MeasureState measure) {
        return new Step(
                key,
                StepKind.MEASURE,
                measure.measure(),
                measure.title(),
                measure.area(),
                measure.entryLevel(),
                measure.exitLevel(),
                measure.periodFrom(),
                measure.periodTo(),
                null,
                measure.freePlaces(),
                measure.targetGroup() == TargetGroup.ALL
                        ? null
                        : measure.targetGroup().name(),
                measure.district(),
                !GIVEN_UP.contains(measure.status()));
    }

    private static Step step(String key, RegularStructure structure) {
        return new Step(
                key,
                StepKind.STRUCTURE,
                structure.id(),
                structure.name(),
                structure.area(),
                structure.entryLevel(),
                structure.exitLevel(),
                structure.validFrom(),
                structure.validTo(),
                structure.weeks(),
                structure.places(),
                structure.targetGroup().equals(TargetGroup.ALL.name()) ? null : structure.targetGroup(),
                structure.district(),
                true);
    }
}
