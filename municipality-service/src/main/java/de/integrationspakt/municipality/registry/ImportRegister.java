package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.fact.Tellable;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Takes a file of the official register: what is new, what changed, and, from a complete one, what is no more. */
@ApplicationScoped
class ImportRegister {
    private final Municipalities municipalities;
    private final Districts districts;
    private final DistrictVersions districtVersions;
    private final Associations associations;
    private final RegisterImports imports;
    private final EntityManager entities;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    ImportRegister(
            Municipalities municipalities,
            Districts districts,
            DistrictVersions districtVersions,
            Associations associations,
            RegisterImports imports,
            EntityManager entities,
            Outbox outbox,
            Journal journal,
            Clock clock) {
        this.municipalities = municipalities;
        this.districts = districts;
        this.districtVersions = districtVersions;
        this.associations = associations;
        this.imports = imports;
        this.entities = entities;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /** What an import did, and all that it found other than before. */
    record Report(RegisterImport taken, List<RegisterFile.Rejection> rejected, List<Difference> differences) {}

    /**
     * Imports all good lines of the file; the others are in the report.
     *
     * @param complete whether the file is the whole register, so that a municipality missing in it is dissolved. Said by
     *     the importer and never guessed: a file of one district looks the same as a state of one district
     * @throws NotARegister if no line is a record of GV100AD
     * @throws RegisterOfTheFuture if its day has not come
     * @throws OlderRegister if a newer file was imported before
     * @throws IncompleteRegister if it was declared complete and is not
     */
    @Transactional
    Report take(String text, boolean complete, String by) {
        var state = entities.find(RegisterState.class, RegisterState.ONLY, LockModeType.PESSIMISTIC_WRITE);
        var known = districts.known();
        var file = RegisterFile.read(text, known.keySet());
        if (file.asOf().isAfter(Berlin.today(clock))) {
            throw new RegisterOfTheFuture(file.asOf());
        }
        state.advance(file.asOf());
        if (complete) {
            Completeness.require(file, known.keySet());
        }
        districts.describe(file.districts());
        districtVersions.describe(file.districts(), file.asOf(), state.beginningOfNew(file.asOf()));
        associations.describe(file, complete, state.beginningOfNew(file.asOf()));
        var last = municipalities.last();
        var differences = Differences.between(last, file);
        var now = state.moment(clock.instant());
        var taken = new RegisterImport(file, complete, take(file, complete, state, last, now), by, now);
        imports.add(taken, differences);
        if (complete) {
            state.complete(file.asOf());
        }
        journal.record(
                "register.imported",
                file.asOf().toString(),
                Map.of(
                        "import", taken.id().toString(),
                        "added", taken.added(),
                        "changed", taken.changed(),
                        "dissolved", taken.dissolved(),
                        "rejected", taken.rejected()));
        return new Report(taken, file.rejected(), differences);
    }

    private RegisterImport.Counts take(
            RegisterFile file, boolean complete, RegisterState state, SortedMap<Ags, Municipality> last, Instant now) {
        var asOf = file.asOf();
        var fresh = new ArrayList<Municipality>();
        var facts = new ArrayList<Tellable>();
        int added = 0;
        int changed = 0;
        for (var line : file.municipalities().entrySet()) {
            var before = last.get(line.getKey());
            var data = line.getValue();
            if (before == null || before.isDissolved()) {
                var municipality = before == null
                        ? Municipality.registered(line.getKey(), state.beginningOfNew(asOf), asOf, data, now)
                        : before.registeredAgain(asOf, data, now);
                fresh.add(municipality);
                facts.add(MunicipalityRegistered.of(municipality));
                added++;
            } else if (!before.says(data)) {
                var municipality = before.changed(asOf, data, now);
                fresh.add(municipality);
                facts.add(MunicipalityChanged.of(municipality));
                changed++;
            }
        }
        var absent = Differences.absent(last, file);
        if (complete) {
            for (var municipality : absent) {
                municipality.dissolved(asOf, now);
                facts.add(MunicipalityDissolved.of(municipality));
            }
        }
        // First the ends of the old versions, then the new ones: at no moment may two versions of one key hold.
        municipalities.flush();
        municipalities.persist(fresh);
        outbox.tellAll(facts);
        return new RegisterImport.Counts(added, changed, absent.size(), complete ? absent.size() : 0);
    }
}
