package de.integrationspakt.budget.programme;

import jakarta.enterprise.context.ApplicationScoped;

/** Finds the rules that apply to a budget year. */
@ApplicationScoped
public class FindProgrammeVersion {

    private final Programmes programmes;

    FindProgrammeVersion(Programmes programmes) {
        this.programmes = programmes;
    }

    /**
     * @return the number of the version valid at the beginning of the year, else of the first that begins within it
     * @throws UnknownProgramme when there is no programme of that code
     * @throws NoProgrammeVersion when none of its versions covers the year
     */
    public int of(String programme, int year) {
        if (programmes.findByIdOptional(programme).isEmpty()) throw new UnknownProgramme(programme);
        return programmes.validIn(programme, year).stream()
                .findFirst()
                .orElseThrow(() -> new NoProgrammeVersion(programme, year))
                .version();
    }
}
