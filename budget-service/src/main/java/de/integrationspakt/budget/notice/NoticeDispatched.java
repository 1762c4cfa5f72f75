package de.integrationspakt.budget.notice;

import com.fasterxml.jackson.annotation.JsonIgnore;
import de.integrationspakt.kernel.fact.Tellable;
import de.integrationspakt.kernel.fact.Told;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A notice has gone out to its holder, who can fetch the document.
 *
 * @param about what kind of thing {@code decisionOn} names
 */
@Told(topic = "budget.notices")
record NoticeDispatched(
        UUID notice,
        NoticeKind kind,
        About about,
        UUID decisionOn,
        String budgetLine,
        String holder,
        String fileReference,
        long amountCents,
        boolean provisional,
        LocalDate dispatchedOn,
        long version)
        implements Tellable {

    @Override
    @JsonIgnore
    public String subject() {
        return notice.toString();
    }

    @Override
    @JsonIgnore
    public Set<String> units() {
        return Set.of(holder);
    }
}
