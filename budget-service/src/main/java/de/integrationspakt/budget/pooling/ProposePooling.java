package de.integrationspakt.budget.pooling;

import de.integrationspakt.budget.line.FindBudgetLine;
import de.integrationspakt.budget.programme.FindProgrammeVersion;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.key.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Proposes that the members of a group put their shares of a line together. Nothing moves by it. */
@ApplicationScoped
class ProposePooling {

    private final Groups groups;
    private final Poolings poolings;
    private final FindBudgetLine lines;
    private final FindProgrammeVersion programmeVersions;
    private final Journal journal;
    private final Clock clock;

    ProposePooling(
            Groups groups,
            Poolings poolings,
            FindBudgetLine lines,
            FindProgrammeVersion programmeVersions,
            Journal journal,
            Clock clock) {
        this.groups = groups;
        this.poolings = poolings;
        this.lines = lines;
        this.programmeVersions = programmeVersions;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param stated cents by member; a member that is not named puts in its whole share
     * @throws NotAMember when somebody is named that is none
     * @throws GroupNotAdmitted when groups may not apply under the line's programme version
     * @throws GroupNotValid when the group does not exist in the line's year
     * @throws de.integrationspakt.budget.line.LineClosed
     */
    @Transactional
    Pooling propose(String key, String budgetLine, Map<String, Long> stated, String by) {
        var group = groups.require(key);
        var line = lines.require(budgetLine);
        line.requireOpen();
        for (var member : stated.keySet()) {
            if (!group.members().contains(member)) throw new NotAMember(member, key);
        }
        if (!group.isValidIn(line.year())) throw new GroupNotValid(key, line.year());
        var rules = programmeVersions.require(line.programme(), line.programmeVersion());
        if (!rules.applicantKinds().contains(Holder.Kind.GROUP)) throw new GroupNotAdmitted(budgetLine);
        var pooling = new Pooling(
                Ids.next(),
                key,
                budgetLine,
                PoolingStatus.PROPOSED,
                parts(group, stated),
                by,
                clock.instant(),
                null,
                null,
                null,
                null,
                null,
                1);
        poolings.add(pooling);
        journal.record("pooling.proposed", pooling.id().toString(), pooling);
        return pooling;
    }

    private static List<Part> parts(HolderGroup group, Map<String, Long> stated) {
        return group.members().stream()
                .map(member -> Part.of(member, stated.get(member)))
                .toList();
    }
}
