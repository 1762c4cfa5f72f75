package de.integrationspakt.budget.funding;

import de.integrationspakt.budget.line.FindBudgetLine;
import de.integrationspakt.budget.programme.FindProgrammeVersion;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.ForeignUnit;
import de.integrationspakt.kernel.key.Holder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads the plan of a reservation as it is written or, where no order has taken anything yet, as it follows from the line's rules. */
@ApplicationScoped
class ReadInstalments {

    private final Reservations reservations;
    private final Instalments instalments;
    private final FindBudgetLine lines;
    private final FindProgrammeVersion versions;
    private final Caller caller;

    ReadInstalments(
            Reservations reservations,
            Instalments instalments,
            FindBudgetLine lines,
            FindProgrammeVersion versions,
            Caller caller) {
        this.reservations = reservations;
        this.instalments = instalments;
        this.lines = lines;
        this.versions = versions;
        this.caller = caller;
    }

    /** @throws ForeignUnit for a caller who does not act for its holder */
    @Transactional
    List<Instalment> of(UUID id) {
        var reservation = reservations.require(id);
        if (!reservation.holder().isEmpty()) caller.mustReach(new Holder(reservation.holder()));
        else if (!caller.isState()) throw new ForeignUnit(reservation.budgetLine());
        return of(reservation.budgetLine(), List.of(reservation)).get(id);
    }

    /** Of reservations of one line. */
    Map<UUID, List<Instalment>> of(String budgetLine, Collection<Reservation> asked) {
        var plans =
                new HashMap<>(instalments.of(asked.stream().map(Reservation::id).toList()));
        var line = lines.require(budgetLine);
        var dueDays =
                versions.require(line.programme(), line.programmeVersion()).dueDays();
        for (var reservation : asked) {
            plans.computeIfAbsent(
                    reservation.id(),
                    id ->
                            InstalmentPlan.of(reservation.kind(), reservation.amountCents(), line.year(), dueDays)
                                    .stream()
                                    .map(planned -> Instalment.planned(id, planned))
                                    .toList());
        }
        return plans;
    }
}
