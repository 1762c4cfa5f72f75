package de.integrationspakt.budget.funding;

import de.integrationspakt.budget.funding.FundsCommand.Outcome;
import de.integrationspakt.budget.funding.FundsCommand.Release;
import de.integrationspakt.budget.funding.FundsCommand.Reserve;
import de.integrationspakt.budget.ledger.Posting;
import de.integrationspakt.budget.line.FindBudgetLine.LineState;
import de.integrationspakt.kernel.database.Database;
import de.integrationspakt.kernel.database.Database.Command;
import de.integrationspakt.kernel.fact.Outbox;
import de.integrationspakt.kernel.http.NotFound;
import de.integrationspakt.kernel.http.Refusal;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Decides the commands of a group one after the other, in memory, on what the group has locked at once. */
@ApplicationScoped
class DecideFunds {

    private final ReserveFunds reserveFunds;
    private final Database database;
    private final FundsAnswers answers;
    private final Clock clock;

    DecideFunds(ReserveFunds reserveFunds, Database database, FundsAnswers answers, Clock clock) {
        this.reserveFunds = reserveFunds;
        this.database = database;
        this.answers = answers;
        this.clock = clock;
    }

    /** Locks what the group may touch: reservations first, then accounts; at once with asking for the answers that are known. */
    Group at(Posting posting, List<FundsCommand> commands, Map<FundsAnswers.Key, FundsAnswers.Kept> known) {
        var wants = commands(commands, Reserve.class).map(Reserve::want).toList();
        var released =
                commands(commands, Release.class).map(Release::reservation).toList();
        var open = new HashMap<UUID, Reservation>();
        var entered = new HashMap<UUID, List<Commitment>>();
        var lines = new HashMap<String, LineState>();
        var questions = new ArrayList<Command>();
        questions.addAll(answers.asking(commands, known));
        if (!released.isEmpty()) {
            questions.add(Reservations.locking(released, reservation -> open.put(reservation.id(), reservation)));
            questions.add(Commitments.locking(
                    released, commitment -> entered.computeIfAbsent(commitment.reservation(), id -> new ArrayList<>())
                            .add(commitment)));
        }
        questions.addAll(reserveFunds.holding(wants, lines, posting));
        database.together(questions);
        reserveFunds.hold(wants, lines, posting);
        posting.hold(Stream.concat(
                        open.values().stream().flatMap(reservation -> BalancesView.accounts(reservation).stream()),
                        entered.values().stream()
                                .flatMap(List::stream)
                                .flatMap(commitment -> commitment.accounts().stream()))
                .toList());
        return new Group(posting, lines, open, entered);
    }

    private static <C extends FundsCommand> Stream<C> commands(List<FundsCommand> commands, Class<C> kind) {
        return commands.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** A group being decided. */
    class Group {
        private final Posting posting;
        private final Map<String, LineState> lines;
        private final Map<UUID, Reservation> open;
        private final Map<UUID, List<Commitment>> promised;
        private final List<Reservation> reserved = new ArrayList<>();
        private final List<Commitment> entered = new ArrayList<>();
        private final List<Reservation> ended = new ArrayList<>();
        private final List<Commitment> givenBack = new ArrayList<>();

        Group(
                Posting posting,
                Map<String, LineState> lines,
                Map<UUID, Reservation> open,
                Map<UUID, List<Commitment>> promised) {
            this.posting = posting;
            this.lines = lines;
            this.open = open;
            this.promised = promised;
        }

        /** The rows of what was decided. */
        List<Command> writing() {
            var writing = new ArrayList<Command>();
            if (!reserved.isEmpty()) writing.add(Reservations.adding(reserved));
            if (!entered.isEmpty()) writing.add(Commitments.adding(entered));
            if (!ended.isEmpty()) writing.add(Reservations.updating(ended));
            if (!givenBack.isEmpty()) writing.add(Commitments.givingBack(givenBack));
            return writing;
        }

        Outcome decide(FundsCommand command) {
            try {
                return command instanceof Reserve reserve ? reserve(reserve) : release((Release) command);
            } catch (Refusal refusal) {
                return Outcome.refused(answers.refusal(refusal, command.sender()));
            }
        }

        private Outcome reserve(Reserve command) {
            var reservation = reserveFunds.reserve(
                    command.want(), lines.get(command.want().budgetLine()), posting);
            var promises = command.want().commitments();
            var answer = answers.answer(
                    201,
                    ReservationView.of(
                            reservation,
                            CommitmentView.of(promises, CommitmentStatus.ENTERED),
                            BalancesView.of(reservation, posting)));
            if (command.sender().dryRun()) {
                posting.takeBack(command.want().transfers(reservation, Berlin.today(clock)));
                return Outcome.refused(answer);
            }
            reserved.add(reservation);
            entered.addAll(promises);
            var fact = new Outbox.Traced(
                    reservation.reserved(posting.balanceCents(reservation.giver())),
                    command.sender().traceparent());
            return new Outcome(answer, "funds.reserved", reservation.id().toString(), content(reservation), fact);
        }

        private Outcome release(Release command) {
            var reservation = open.get(command.reservation());
            if (reservation == null) throw new NotFound("reservation", command.reservation());
            reservation.requireReleasable();
            if (reservation.kind() != FundingKind.MANUAL) throw new ReservedForRequest(reservation.id());
            var promises = promised.getOrDefault(reservation.id(), List.of());
            var today = Berlin.today(clock);
            var transfers = Stream.concat(
                            Stream.of(reservation.release(today)),
                            promises.stream().map(commitment -> commitment.giveBack(today)))
                    .toList();
            posting.move(transfers);
            var released = reservation.ended(ReservationStatus.RELEASED);
            var answer = answers.answer(
                    200,
                    ReservationView.of(
                            released,
                            CommitmentView.of(promises, CommitmentStatus.GIVEN_BACK),
                            BalancesView.of(released, posting)));
            if (command.sender().dryRun()) {
                posting.takeBack(transfers);
                return Outcome.refused(answer);
            }
            open.put(released.id(), released);
            ended.add(released);
            givenBack.addAll(promises);
            var fact = new Outbox.Traced(
                    released.released(command.reason()), command.sender().traceparent());
            return new Outcome(
                    answer, "funds.released", released.id().toString(), Map.of("reason", command.reason()), fact);
        }

        private static Map<String, ?> content(Reservation reservation) {
            return Map.of(
                    "budgetLine", reservation.budgetLine(),
                    "holder", reservation.holder(),
                    "amountCents", reservation.amountCents(),
                    "reference", reservation.reference());
        }
    }
}
