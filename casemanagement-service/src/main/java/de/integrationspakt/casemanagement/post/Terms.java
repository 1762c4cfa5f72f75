package de.integrationspakt.casemanagement.post;

import de.integrationspakt.casemanagement.funding.BudgetLine;
import de.integrationspakt.casemanagement.funding.Drawdown;
import de.integrationspakt.casemanagement.funding.ProgrammeVersion;
import de.integrationspakt.casemanagement.manager.Fte;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.http.NotYetKnown;
import de.integrationspakt.kernel.money.Money;
import java.util.Optional;

/**
 * The terms under which a post is funded: its budget line, the rules of the programme version it starts in, and the
 * holder's planning frame on the line, as far as they are known here.
 */
record Terms(BudgetLine line, ProgrammeVersion rules, Optional<Money> frame) {

    /**
     * What the post is granted, if the rules allow it.
     *
     * @throws Invalid naming the place that breaks a rule
     * @throws BudgetLineClosed if nothing may be drawn from the line any more
     * @throws ApplicantNotAllowed if such a holder may not apply in this programme version
     * @throws FrameTooSmall if the holder's frame is below what applying alone needs
     * @throws NotYetKnown if the frame matters and has not been published, or not arrived
     */
    Money grant(PlannedPost post) {
        checkLine(post);
        checkSize(post);
        var rate = rules.rate(post.qualification(), post.from())
                .orElseThrow(() -> new Invalid("/qualification", "field.noRate", post.qualification(), post.from()));
        if (!rules.admits(post.holder())) {
            throw new ApplicantNotAllowed(post.holder(), rules);
        }
        checkFrame(post);
        return FixedAmount.of(rate, post.fte(), post.months());
    }

    private void checkLine(PlannedPost post) {
        if (line.drawdown() != Drawdown.FUNDED_POST) {
            throw new Invalid("/budgetLine", "field.notForPosts", line.drawdown());
        }
        if (post.from().getYear() != line.year()) {
            throw new Invalid("/from", "field.outsideYear", Integer.toString(line.year()));
        }
        if (line.closed()) {
            throw new BudgetLineClosed(line.code());
        }
    }

    private void checkSize(PlannedPost post) {
        var least = new Fte(rules.minimumFtePercent());
        if (post.fte().compareTo(least) < 0 || post.fte().compareTo(Fte.FULL) > 0) {
            throw new Invalid("/fte", "field.fte", least, Fte.FULL);
        }
        if (post.months() < 1 || post.months() > rules.grantMonths()) {
            throw new Invalid("/months", "field.months", Integer.toString(rules.grantMonths()));
        }
    }

    private void checkFrame(PlannedPost post) {
        if (rules.minimumFrame() == null) {
            return;
        }
        var published = frame.orElseThrow(() -> new NotYetKnown("share", line.code() + "/" + post.holder()));
        if (published.compareTo(rules.minimumFrame()) < 0) {
            throw new FrameTooSmall(post.holder(), published, rules.minimumFrame());
        }
    }
}
