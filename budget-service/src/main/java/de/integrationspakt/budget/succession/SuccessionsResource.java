package de.integrationspakt.budget.succession;

import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.money.Money;
import de.integrationspakt.kernel.time.Berlin;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** What became of the shares of municipalities that ended. */
@Path("/successions")
@Tag(name = "Pooling")
public class SuccessionsResource {

    private final ShareSuccessions successions;
    private final Clock clock;

    SuccessionsResource(ShareSuccessions successions, Clock clock) {
        this.successions = successions;
        this.clock = clock;
    }

    /** Where the money of a municipality that ended is. */
    public enum Standing {
        /** It has a legal successor, and what it had left went there or goes within seconds. */
        FOLLOWS,
        /** Money is left, and nobody is known to take it: of a split, or of an end that no change explains yet. */
        TO_DECIDE,
        NOTHING_LEFT
    }

    @GET
    @RolesAllowed({Roles.MINISTRY, Roles.GRANT_OFFICER, Roles.TREASURER, Roles.AUDITOR})
    @Operation(
            summary = "Municipalities that ended, and what became of their shares",
            description =
                    "What is left of a share goes to the legal successor by itself. After a split, or while nobody knows who followed, it stays"
                            + " until the ministry names the legal successor in a territorial change.")
    public Page<SuccessionView> list(
            @Parameter(description = "Only those with money left that nobody takes") @RestQuery boolean toDecide,
            @BeanParam Paging paging) {
        var found =
                successions.ended(Berlin.today(clock), toDecide, paging.after().orElse(""), paging.limit() + 1);
        var moves = successions
                .of(found.stream().map(ShareSuccessions.Ended::ags).toList())
                .stream()
                .collect(Collectors.groupingBy(ShareSuccession::predecessor));
        return Page.of(found, paging, ended -> SuccessionView.of(ended, moves), ShareSuccessions.Ended::ags);
    }

    /** A municipality that ended. */
    @Schema(name = "Succession")
    public record SuccessionView(
            Holder ags,
            String name,
            LocalDate lastDay,
            List<Holder> successors,
            Holder legalSuccessor,
            Standing standing,

            @Schema(description = "What lies free in its shares of open lines")
            Money left,

            List<MoveView> moves) {

        static SuccessionView of(ShareSuccessions.Ended ended, Map<String, List<ShareSuccession>> moves) {
            return new SuccessionView(
                    new Holder(ended.ags()),
                    ended.name(),
                    ended.lastDay(),
                    ended.successors().stream().map(Holder::new).toList(),
                    ended.legalSuccessor() == null ? null : new Holder(ended.legalSuccessor()),
                    standing(ended),
                    Money.ofCents(ended.leftCents()),
                    moves.getOrDefault(ended.ags(), List.of()).stream()
                            .map(MoveView::of)
                            .toList());
        }

        private static Standing standing(ShareSuccessions.Ended ended) {
            if (ended.legalSuccessor() != null) return Standing.FOLLOWS;
            return ended.leftCents() > 0 ? Standing.TO_DECIDE : Standing.NOTHING_LEFT;
        }
    }

    /** What went on. */
    @Schema(name = "ShareSuccession")
    public record MoveView(String budgetLine, Holder successor, Money amount, long persons, Instant movedAt) {

        static MoveView of(ShareSuccession moved) {
            return new MoveView(
                    moved.budgetLine(),
                    new Holder(moved.successor()),
                    Money.ofCents(moved.amountCents()),
                    moved.persons(),
                    moved.movedAt());
        }
    }
}
