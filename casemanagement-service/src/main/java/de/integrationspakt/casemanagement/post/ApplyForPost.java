package de.integrationspakt.casemanagement.post;

import de.integrationspakt.casemanagement.funding.BudgetCopies;
import de.integrationspakt.casemanagement.manager.EngageCaseManager;
import de.integrationspakt.casemanagement.manager.Person;
import de.integrationspakt.casemanagement.manager.Working;
import de.integrationspakt.casemanagement.registry.Municipalities;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.key.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;

/** A municipality or district applies for a post, for somebody it names. A start in the past is allowed: late entry. */
@ApplicationScoped
class ApplyForPost {
    private final Posts posts;
    private final BudgetCopies budget;
    private final Municipalities municipalities;
    private final EngageCaseManager engageCaseManager;
    private final Journal journal;
    private final Clock clock;

    ApplyForPost(
            Posts posts,
            BudgetCopies budget,
            Municipalities municipalities,
            EngageCaseManager engageCaseManager,
            Journal journal,
            Clock clock) {
        this.posts = posts;
        this.budget = budget;
        this.municipalities = municipalities;
        this.engageCaseManager = engageCaseManager;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Post apply(PlannedPost planned, Person person, Caller caller) {
        checkExists(planned);
        var terms = terms(planned);
        var amount = terms.grant(planned);
        var id = Ids.next();
        var working = new Working(id, planned.holder(), planned.fte(), planned.from(), planned.until());
        var manager = engageCaseManager.engage(person, working, caller);
        var post = Post.apply(id, planned, terms.rules(), amount, manager, caller.subject(), clock.instant());
        posts.persist(post);
        journal.record(
                "post.applied",
                id.toString(),
                Map.of(
                        "holder", planned.holder(),
                        "budgetLine", planned.budgetLine(),
                        "amountCents", amount.cents(),
                        "caseManager", manager.number()));
        return post;
    }

    private Terms terms(PlannedPost planned) {
        var line = budget.requireLine(planned.budgetLine());
        return new Terms(
                line,
                budget.requireVersion(line.programme(), planned.from()),
                budget.frame(line.code(), planned.holder()));
    }

    private void checkExists(PlannedPost planned) {
        municipalities
                .lastDay(planned.holder())
                .filter(last -> last.isBefore(planned.from()))
                .ifPresent(last -> {
                    throw new Invalid("/ags", "field.dissolved", planned.holder(), last);
                });
    }
}
