package de.integrationspakt.budget.funding;

import de.integrationspakt.budget.ledger.AccountKey;
import de.integrationspakt.budget.ledger.InsufficientFunds;
import de.integrationspakt.budget.ledger.Ledger;
import de.integrationspakt.budget.ledger.Posting;
import de.integrationspakt.budget.line.LineClosed;
import de.integrationspakt.budget.registry.LegalSuccessors;
import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.key.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reserves what another service asked for, or refuses it; once per request. Inside the inbox's transaction. */
@ApplicationScoped
class AnswerFundsRequest {

    private final FundingRequests requests;
    private final Reservations reservations;
    private final Commitments commitments;
    private final ReserveFunds reserveFunds;
    private final LegalSuccessors legalSuccessors;
    private final Ledger ledger;
    private final Outbox outbox;
    private final Journal journal;

    AnswerFundsRequest(
            FundingRequests requests,
            Reservations reservations,
            Commitments commitments,
            ReserveFunds reserveFunds,
            LegalSuccessors legalSuccessors,
            Ledger ledger,
            Outbox outbox,
            Journal journal) {
        this.requests = requests;
        this.reservations = reservations;
        this.commitments = commitments;
        this.reserveFunds = reserveFunds;
        this.legalSuccessors = legalSuccessors;
        this.ledger = ledger;
        this.outbox = outbox;
        this.journal = journal;
    }

    /** @param fact what it is heard from */
    void answer(FundsRequested request, UUID fact) {
        var known = requests.find(request.requestId());
        if (known.isPresent()) {
            requireSame(request, known.get());
            return;
        }
        var posting = ledger.enter();
        var want = want(request, drawer(request, posting), fact);
        var lines = reserveFunds.hold(List.of(want), posting);
        try {
            reserved(request, want, reserveFunds.reserve(want, lines.get(want.budgetLine()), posting), posting);
        } catch (InsufficientFunds refusal) {
            refused(request, RefusalReason.INSUFFICIENT_FUNDS, refusal.availableCents());
        } catch (CommitmentAuthorityExceeded refusal) {
            refused(request, RefusalReason.COMMITMENT_AUTHORITY_EXCEEDED, refusal.availableCents());
        } catch (NoShare refusal) {
            refused(request, RefusalReason.NO_SHARE, 0);
        } catch (LineClosed refusal) {
            refused(
                    request,
                    RefusalReason.LINE_CLOSED,
                    posting.balanceCents(AccountKey.share(want.budgetLine(), want.holder())));
        } catch (UnknownLine refusal) {
            refused(request, RefusalReason.UNKNOWN_LINE, 0);
        }
    }

    /** Whose share it is drawn from: of one that ended, what is left of its own, and else its legal successor's. */
    private String drawer(FundsRequested request, Posting posting) {
        var holder = new Holder(request.holder()).value();
        var successor = legalSuccessors.of(List.of(holder)).get(holder);
        if (successor == null) return holder;
        var own = AccountKey.share(request.budgetLine(), holder);
        posting.hold(List.of(own));
        return posting.balanceCents(own) >= request.amountCents() ? holder : successor;
    }

    private static Want want(FundsRequested request, String holder, UUID fact) {
        return new Want(
                Ids.next(),
                request.budgetLine(),
                holder,
                request.amountCents(),
                request.kind(),
                request.reference(),
                request.requester(),
                request.requestId(),
                request.assessedBy(),
                request.orderedBy(),
                null,
                "fact:" + fact,
                request.commitments() == null ? List.of() : request.commitments());
    }

    private void reserved(FundsRequested request, Want want, Reservation reservation, Posting posting) {
        reservations.addAll(List.of(reservation));
        commitments.addAll(want.commitments());
        requests.reserved(request, reservation.id());
        posting.write();
        outbox.tell(reservation.reserved(posting.balanceCents(reservation.giver())));
        journal.record("funds.reserved", reservation.id().toString(), request);
    }

    private void refused(FundsRequested request, RefusalReason reason, long availableCents) {
        requests.refused(request, reason);
        outbox.tell(new FundsRefused(
                request.requestId(),
                request.requester(),
                request.budgetLine(),
                request.holder(),
                request.amountCents(),
                availableCents,
                reason,
                1));
        journal.record("funds.refused", request.requestId().toString(), request);
    }

    private static void requireSame(FundsRequested request, FundingRequests.Answered known) {
        if (!known.budgetLine().equals(request.budgetLine())
                || !known.holder().equals(request.holder())
                || known.amountCents() != request.amountCents()) {
            throw new IllegalArgumentException(
                    "request " + request.requestId() + " was heard before with another content");
        }
    }
}
