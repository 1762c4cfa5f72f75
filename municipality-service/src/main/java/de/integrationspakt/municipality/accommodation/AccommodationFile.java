package de.integrationspakt.municipality.accommodation;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.intake.ImportJob;
import de.integrationspakt.kernel.intake.Intake;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.table.Form;
import de.integrationspakt.kernel.table.Line;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/** A file of accommodations: each row enters one, or changes the one of the same municipality and number. */
@ApplicationScoped
class AccommodationFile implements Intake {
    private final KeepAccommodation keepAccommodation;
    private final SetMonthlyCost setMonthlyCost;
    private final Caller caller;

    AccommodationFile(KeepAccommodation keepAccommodation, SetMonthlyCost setMonthlyCost, Caller caller) {
        this.keepAccommodation = keepAccommodation;
        this.setMonthlyCost = setMonthlyCost;
        this.caller = caller;
    }

    @Override
    public String kind() {
        return "ACCOMMODATIONS";
    }

    @Override
    public Form form() {
        return AccommodationTable.FORM;
    }

    @Override
    public Optional<String> key(Line line, ImportJob job) {
        return Optional.of(line.text("ags") + "/" + line.text("number"));
    }

    @Override
    public Taken take(Line line, ImportJob job) {
        var ags = agsOf(line, job);
        long places = line.number("places");
        if (places < 1 || places > 10_000) throw new Invalid("/places", "field.range", 1, 10_000);
        var metres = line.decimal("squareMetres");
        if (metres.signum() <= 0 || metres.precision() - metres.scale() > 7)
            throw new Invalid("/squareMetres", "field.range", "0.01", "9999999.99");
        var kept = keepAccommodation.keep(
                ags,
                new AccommodationContent(
                        line.text("number"),
                        line.text("name"),
                        line.text("address"),
                        AccommodationKind.valueOf(line.text("kind")),
                        Tenure.valueOf(line.text("tenure")),
                        (int) places,
                        metres,
                        line.date("openedOn"),
                        line.date("closedOn")),
                caller);
        boolean costs = cost(line, kept.accommodation(), RunningCost.RENT, "rent")
                | cost(line, kept.accommodation(), RunningCost.HEATING_AND_OPERATING, "heatingAndOperating");
        return new Taken(kept.accommodation().id().toString(), kept.changed() || costs);
    }

    private boolean cost(Line line, Accommodation accommodation, RunningCost category, String column) {
        var cents = line.cents(column);
        if (cents == null) return false;
        if (cents < 0) throw new Invalid("/" + column, "field.notNegative");
        LocalDate from = line.date("costFrom");
        if (from == null) throw new Invalid("/costFrom", "field.required");
        if (!Month.has(from)) throw new Invalid("/costFrom", "field.range", 1900, 2199);
        return setMonthlyCost.keep(
                new MonthlyCosts.MonthlyCost(accommodation.id(), category, Month.of(from), cents), caller);
    }

    /** A file of one unit takes rows of that unit alone. */
    static Ags agsOf(Line line, ImportJob job) {
        if (!line.text("ags").matches(Ags.FORM)) throw new Invalid("/ags", "field.pattern");
        if (!line.text("ags").startsWith(job.unit())) throw new Invalid("/ags", "field.otherUnit", job.unit());
        return new Ags(line.text("ags"));
    }
}
