package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.municipality.funding.BudgetCopies;
import de.integrationspakt.municipality.standard.Catalogue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** The applicant wants a granted measure changed. */
@ApplicationScoped
class ProposeAmendment {
    private final Measures measures;
    private final Amendments amendments;
    private final MeasureContentCheck check;
    private final BudgetCopies budget;
    private final Catalogue catalogue;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    ProposeAmendment(
            Measures measures,
            Amendments amendments,
            MeasureContentCheck check,
            BudgetCopies budget,
            Catalogue catalogue,
            Outbox outbox,
            Journal journal,
            Clock clock) {
        this.measures = measures;
        this.amendments = amendments;
        this.check = check;
        this.budget = budget;
        this.catalogue = catalogue;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Holds at once if neither the grant nor a level changes; else an officer decides. The standard stays the one the
     * measure was granted under.
     *
     * @throws AmendmentOpen while another one waits
     * @throws Invalid if there are fewer places than take part now
     */
    @Transactional
    Amendment propose(UUID id, MeasureContent content, String reason, Caller by) {
        var measure = measures.requireForChange(id);
        by.mustReach(measure.applicant());
        var earlier = amendments.of(id);
        earlier.stream()
                .filter(one -> one.status() == AmendmentStatus.PROPOSED)
                .findFirst()
                .ifPresent(open -> {
                    throw new AmendmentOpen(open.number());
                });
        if (content.plan().places() < measure.participants()) {
            throw new Invalid("/content/places", "field.placesTaken", measure.participants());
        }
        check.requireFit(budget.requireLine(measure.budgetLine()), measure.applicant(), measure.type(), content);
        var standard = catalogue.standard(measure.application().standard());
        var now = clock.instant();
        var amendment = Amendment.of(
                measure, earlier.size() + 1, standard, content.plan(), content.costPlan(), reason, by.subject(), now);
        amendments.persist(amendment);
        if (amendment.isInForce()) {
            measure.amend(amendment, by.subject(), now);
            measure.news().ifPresent(outbox::tell);
        }
        journal.record(
                "measure.amendment-proposed",
                id.toString(),
                Map.of(
                        "number",
                        amendment.number(),
                        "status",
                        amendment.status(),
                        "grantCents",
                        amendment.grantCents()));
        return amendment;
    }
}
