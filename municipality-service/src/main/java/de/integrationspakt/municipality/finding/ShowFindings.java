package de.integrationspakt.municipality.finding;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.http.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Puts findings into the caller's words, and keeps from a municipality what others claim. */
@ApplicationScoped
public class ShowFindings {
    private final Caller caller;
    private final Problems problems;

    ShowFindings(Caller caller, Problems problems) {
        this.caller = caller;
        this.problems = problems;
    }

    public List<FindingView> show(List<Finding> findings) {
        return findings.stream().map(this::show).toList();
    }

    FindingView show(Finding finding) {
        return new FindingView(
                finding.code(),
                FindingText.of(finding, problems.locale()),
                finding.remaining(),
                finding.confirmedPersons(),
                finding.items(),
                finding.claims() == null
                        ? null
                        : finding.claims().stream()
                                .filter(claim -> caller.reaches(claim.ags()))
                                .toList(),
                finding.comparison(),
                finding.dueOn());
    }
}
