package de.integrationspakt.local.demo;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The first two years of the pact, as far as they were published. Loading it again changes nothing. */
public final class Demo {
    private static final String KIRCHHEIM = "08116033";
    private static final String WENDLINGEN = "08116071";
    /** 90 million at the announced 1,225 EUR a head. */
    private static final long STATEWIDE_PERSONS_FLAT_RATE = 73_469;

    private final Gateway gateway;
    private final Steps steps;
    private final Consumer<String> say;

    /**
     * @param notes where it is noted what is done
     * @param say takes a line for the person at the console
     */
    public Demo(String gateway, String issuer, Path notes, Consumer<String> say) throws DemoFailed {
        this.gateway = new Gateway(gateway, issuer);
        this.steps = new Steps(notes);
        this.say = say;
    }

    /** The claim that waits for its approval, once it is loaded. */
    public Optional<String> waitingClaim() {
        return steps.found("claim-waiting");
    }

    /** Loads what is missing. */
    public void load() throws DemoFailed, InterruptedException {
        if (steps.isDone("complete")) return;
        List<PublishedCase> all = PublishedCase.all();
        List<PublishedCase> counted =
                all.stream().filter(PublishedCase::isFinal).toList();

        steps.once("register", () -> register(all));
        steps.once("survey-2017", () -> new Survey2017(gateway).play(counted));
        steps.once("budget-lines", this::budgetLines);
        steps.once("payee", this::payee);
        publishShares(counted);
        steps.once("post", () -> new FundedPost(gateway).play(KIRCHHEIM));
        say.accept("  a case-manager post of Kirchheim unter Teck is funded from " + BudgetLines.POSTS_2018);
        claims();
        steps.once("complete", () -> "");
    }

    private String register(List<PublishedCase> all) throws DemoFailed, InterruptedException {
        gateway.postText("ministry", "/api/municipality/v1/registry-imports", "register", RegisterRecords.text(all));
        return "";
    }

    private String budgetLines() throws DemoFailed, InterruptedException {
        for (BudgetLines.Line line : BudgetLines.ALL) {
            gateway.put("ministry", "/api/budget/v1/budget-lines/" + line.code(), line.body());
        }
        say.accept("  " + BudgetLines.ALL.size() + " budget lines of 2017 and 2018, 320 million euro; "
                + BudgetLines.COST_CLAIM_VARIANT + " is a variant, § 29d FAG pays a flat rate");
        return "";
    }

    private String payee() throws DemoFailed, InterruptedException {
        gateway.put(
                "treasury-a",
                "/api/budget/v1/payees/08116",
                Map.of("name", "Landkreis Esslingen", "iban", "DE89370400440532013000"));
        return "";
    }

    private void publishShares(List<PublishedCase> counted) throws DemoFailed, InterruptedException {
        var allocations = new Allocations(gateway, steps);
        String run = allocations.publish(BudgetLines.POSTS_2017, PublishedCase.STATEWIDE_PERSONS_2017);
        say.accept("  shares of " + BudgetLines.POSTS_2017 + ": "
                + allocations.reproduced(run, counted) + " of " + counted.size()
                + " published amounts reproduced to the euro");
        // The 24-month frame is twice the rounded year.
        allocations.publish(BudgetLines.POSTS_2018, PublishedCase.STATEWIDE_PERSONS_2017);
        allocations.publish(BudgetLines.FLAT_2017, STATEWIDE_PERSONS_FLAT_RATE);
        allocations.publish(BudgetLines.COST_CLAIM_VARIANT, PublishedCase.STATEWIDE_PERSONS_2017);
    }

    private void claims() throws DemoFailed, InterruptedException {
        var claims = new CostClaims(gateway);
        String first = steps.once("claim-paid", () -> claims.assessed(KIRCHHEIM, 268, "3500.00", "1000.50"));
        steps.once("payment", () -> claims.paid(first));
        say.accept("  a cost claim of Kirchheim unter Teck is paid: 4,500.50 EUR");
        steps.once("claim-waiting", () -> claims.assessed(WENDLINGEN, 89, "7200.00", "845.30"));
        say.accept("  a cost claim of Wendlingen am Neckar waits for its second pair of eyes: 8,045.30 EUR");
    }
}
