package de.integrationspakt.budget.allocation;

import jakarta.enterprise.context.ApplicationScoped;

/** Tells whether the shares of a line may still be replaced by final ones. */
@ApplicationScoped
public class FindStage {

    private final AllocationRuns runs;

    FindStage(AllocationRuns runs) {
        this.runs = runs;
    }

    /** @return true when the run published last was a provisional one */
    public boolean isProvisional(String budgetLine) {
        return runs.published(budgetLine)
                .filter(run -> run.stage() == Stage.PROVISIONAL)
                .isPresent();
    }
}
