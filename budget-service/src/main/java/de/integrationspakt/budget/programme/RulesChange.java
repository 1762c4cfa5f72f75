package de.integrationspakt.budget.programme;

import java.util.List;

/**
 * Inside the service: these versions of a programme will be in force once the transaction commits. Whoever rests on them may refuse by throwing.
 *
 * @param newest rules of the one that comes into force
 */
public record RulesChange(String programme, ProgrammeRules newest, List<ProgrammeVersion> versions) {

    /** @return the number of the version that would apply to a budget year, or null */
    public Integer applicableTo(int year) {
        return FindProgrammeVersion.applicable(versions, year)
                .map(ProgrammeVersion::version)
                .orElse(null);
    }
}
