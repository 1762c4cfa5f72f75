package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.intake.ImportJob;
import de.integrationspakt.kernel.intake.Intake;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.table.Choice;
import de.integrationspakt.kernel.table.Field;
import de.integrationspakt.kernel.table.Form;
import de.integrationspakt.kernel.table.Line;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Claims as a table: a row for each cost or income, those of one claim under one reference. The first row of a reference
 * begins the claim, the others add to it; income stands behind the cost it is set against.
 */
@ApplicationScoped
class ClaimRows implements Intake {
    static final String SUBMIT = "submit";

    private static final Form FORM = Form.of(
            "claims",
            "Kostenanträge",
            "Claims",
            Field.text("reference", "Aktenzeichen der Gemeinde", "Reference", 100)
                    .needed(),
            Field.number("row", "Zeile des Antrags", "Row of the claim").needed(),
            Field.number("rows", "Zeilen des Antrags", "Rows of the claim").needed(),
            Field.text("budgetLine", "Haushaltsstelle", "Budget line", 40).needed(),
            Field.code("kind", "Art", "Kind", codes(ClaimKind.values())),
            Field.date("periodFrom", "Zeitraum von", "Period from").needed(),
            Field.date("periodTo", "Zeitraum bis", "Period to").needed(),
            Field.number("persons", "Personen", "Persons").needed(),
            Field.text("category", "Kostenart", "Cost category", 40),
            Field.code("incomeKind", "Einnahmeart", "Kind of income", incomeKinds()),
            Field.money("amount", "Betrag EUR", "Amount EUR").needed(),
            Field.text("description", "Beschreibung", "Description", 500),
            Field.text("accommodationId", "Unterkunft", "Accommodation", 36));

    private final AddToClaim addToClaim;
    private final Caller caller;

    ClaimRows(AddToClaim addToClaim, Caller caller) {
        this.addToClaim = addToClaim;
        this.caller = caller;
    }

    @Override
    public String kind() {
        return "CLAIM_ROWS";
    }

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public Optional<String> key(Line line, ImportJob job) {
        return Optional.of(line.text("reference") + "/" + line.number("row"));
    }

    /** The same row of the same claim in a later file changes nothing; another content is refused. */
    @Override
    public boolean isTakenOnce() {
        return true;
    }

    @Override
    public Taken take(Line line, ImportJob job) {
        var kind = line.text("kind") == null ? ClaimKind.SINGLE : ClaimKind.valueOf(line.text("kind"));
        var head = new ClaimHead(new Ags(job.unit()), line.text("budgetLine"), kind, line.text("reference"));
        boolean isSubmitted = Boolean.parseBoolean(job.parameter(SUBMIT));
        var claim = addToClaim.add(head, content(line), isSubmitted ? line.number("rows") : null, caller);
        return new Taken(claim.id().toString(), true);
    }

    private static ClaimContent content(Line line) {
        var category = line.text("category");
        var income = line.text("incomeKind");
        if ((category == null) == (income == null)) {
            throw new Invalid("/category", "field.costOrIncome");
        }
        long cents = between("amount", line.cents("amount"), 1, ClaimsResource.MOST_CENTS);
        return new ClaimContent(
                line.date("periodFrom"),
                line.date("periodTo"),
                (int) between("persons", line.number("persons"), 0, 1_000_000),
                category == null
                        ? List.of()
                        : List.of(CostItem.of(category, line.text("description"), cents, accommodation(line))),
                income == null ? List.of() : List.of(new Income(Income.Kind.valueOf(income), cents)));
    }

    private static long between(String field, long value, long least, long most) {
        if (value < least || value > most) throw new Invalid("/" + field, "field.between", least, most);
        return value;
    }

    private static UUID accommodation(Line line) {
        try {
            var id = line.text("accommodationId");
            return id == null ? null : UUID.fromString(id);
        } catch (IllegalArgumentException other) {
            throw new Invalid("/accommodationId", "field.uuid");
        }
    }

    private static List<Choice> codes(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), value.name(), value.name()))
                .toList();
    }

    private static List<Choice> incomeKinds() {
        return Arrays.stream(Income.Kind.values())
                .map(kind -> new Choice(kind.name(), kind.title(Locale.GERMAN), kind.title(Locale.ENGLISH)))
                .toList();
    }
}
