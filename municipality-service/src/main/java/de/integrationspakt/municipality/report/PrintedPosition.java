package de.integrationspakt.municipality.report;

import de.integrationspakt.kernel.document.Pdf;
import de.integrationspakt.kernel.http.Problems;
import de.integrationspakt.kernel.money.Money;
import de.integrationspakt.kernel.report.Written;
import de.integrationspakt.kernel.table.Format;
import de.integrationspakt.municipality.report.PositionResource.LinePosition;
import de.integrationspakt.municipality.report.PositionResource.Position;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;

/** Prints a position on one page, in German or English. */
@ApplicationScoped
class PrintedPosition {
    private final Template template;
    private final Problems problems;

    PrintedPosition(@Location("position.html") Template template, Problems problems) {
        this.template = template;
        this.problems = problems;
    }

    Response answer(Position position) {
        var written = new Written(problems.locale());
        var title = position.name() + " " + position.year();
        var xhtml = template.data("title", title)
                .data("german", written.german())
                .data("language", written.language().getLanguage())
                .data("font", Pdf.FONT)
                .data("narrowFont", Pdf.NARROW_FONT)
                .data("ags", position.ags())
                .data("asked", position.askedBy() + ", " + written.moment(position.askedAt()))
                .data("counts", counts(position, written))
                .data(
                        "lines",
                        position.lines().stream()
                                .map(line -> line(line, written))
                                .toList())
                .data("toDo", toDo(position, written))
                .render();
        return Response.ok(Pdf.of(xhtml, title, position.askedAt()), Format.PDF_TYPE)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"position-%s-%d.pdf\"".formatted(position.ags(), position.year()))
                .build();
    }

    private static List<List<String>> counts(Position position, Written written) {
        return position.counts().stream()
                .map(count -> List.of(
                        Integer.toString(count.year()),
                        Integer.toString(count.cohortPersons()),
                        Integer.toString(count.familyReunificationPersons()),
                        Integer.toString(count.persons()),
                        written.moment(count.reportedAt()),
                        count.transmitted() ? "X" : ""))
                .toList();
    }

    private static List<String> line(LinePosition line, Written written) {
        return Stream.concat(
                        Stream.of(line.budgetLine()),
                        Stream.of(line.share(), line.claimed(), line.recognised(), line.paid(), line.remaining())
                                .map(amount -> money(amount, written)))
                .toList();
    }

    private static String money(Money amount, Written written) {
        return amount == null ? "–" : written.money(amount.cents());
    }

    private static List<List<String>> toDo(Position position, Written written) {
        return position.toDo().stream()
                .map(open -> List.of(
                        open.dueOn() == null ? "–" : written.day(open.dueOn()),
                        open.kind(),
                        open.title(),
                        open.daysLeft() != null && open.daysLeft() < 0 ? "!" : ""))
                .toList();
    }
}
