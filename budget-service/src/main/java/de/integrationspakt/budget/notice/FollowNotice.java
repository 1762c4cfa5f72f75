package de.integrationspakt.budget.notice;

import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.time.Berlin;
import de.integrationspakt.kernel.time.RemedyPeriod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** What happens to an issued notice until it is final; every step once, by whoever is first. */
@ApplicationScoped
class FollowNotice {

    private final Notices notices;
    private final NoticeContents contents;
    private final PayableDay payableDay;
    private final Outbox outbox;
    private final Journal journal;
    private final Clock clock;

    FollowNotice(
            Notices notices,
            NoticeContents contents,
            PayableDay payableDay,
            Outbox outbox,
            Journal journal,
            Clock clock) {
        this.notices = notices;
        this.contents = contents;
        this.payableDay = payableDay;
        this.outbox = outbox;
        this.journal = journal;
        this.clock = clock;
    }

    @Transactional
    Notice discard(UUID id, String ifMatch) {
        return step(id, ifMatch, "notice.discarded", Berlin.today(clock), Notice::discard);
    }

    /** Tells the holder. */
    @Transactional
    Notice dispatch(UUID id, String ifMatch, LocalDate on, Channel channel) {
        var notice = step(id, ifMatch, "notice.dispatched", on, found -> found.dispatch(on, channel));
        outbox.tell(new NoticeDispatched(
                notice.id(),
                notice.kind(),
                notice.about(),
                notice.subject(),
                notice.budgetLine(),
                notice.holder(),
                notice.fileReference(),
                notice.amountCents(),
                notice.provisional(),
                on,
                notice.version()));
        return notice;
    }

    /** @param on null: the day that counts when nothing else is proven (§ 41 LVwVfG), never for formal service */
    @Transactional
    Notice receive(UUID id, String ifMatch, LocalDate on) {
        return step(id, ifMatch, "notice.received", on, notice -> {
            if (on == null && notice.channel() == Channel.FORMAL_SERVICE) throw new Invalid("/on", "field.required");
            if (on != null && notice.dispatchedOn() != null && on.isBefore(notice.dispatchedOn())) {
                throw new Invalid("/on", "field.notBeforeDispatch");
            }
            var day = on != null || notice.dispatchedOn() == null
                    ? on
                    : RemedyPeriod.deemedReceived(notice.dispatchedOn());
            notice.receive(day, contents.of(notice).terms().remedyMonths());
        });
    }

    @Transactional
    Notice waiveRemedy(UUID id, String ifMatch, LocalDate on) {
        return step(id, ifMatch, "notice.remedy-waived", on, notice -> notice.waiveRemedy(on));
    }

    /** @throws RemedyOver when it is late or was waived */
    @Transactional
    Notice contest(UUID id, String ifMatch, LocalDate on) {
        return step(id, ifMatch, "notice.contested", on, notice -> notice.contest(on));
    }

    @Transactional
    Notice uphold(UUID id, String ifMatch, LocalDate on) {
        return step(id, ifMatch, "notice.upheld", on, notice -> notice.uphold(on));
    }

    private Notice step(UUID id, String ifMatch, String action, LocalDate on, Consumer<Notice> step) {
        if (on != null && on.isAfter(Berlin.today(clock))) throw new Invalid("/on", "field.notFuture");
        var notice = notices.lock(id);
        ETags.check(ifMatch, notice.version());
        step.accept(notice);
        notices.flush();
        payableDay.follow(notice);
        journal.record(
                action, id.toString(), Map.of("on", String.valueOf(on), "fileReference", notice.fileReference()));
        return notice;
    }
}
