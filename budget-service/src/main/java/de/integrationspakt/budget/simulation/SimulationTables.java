package de.integrationspakt.budget.simulation;

import de.integrationspakt.kernel.table.Column;
import de.integrationspakt.kernel.table.Rows;
import de.integrationspakt.kernel.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A simulation as tables for spreadsheets, one at a time. */
public final class SimulationTables {

    /** Which table. */
    public enum Part {
        /** A row for each municipality, and four columns for each rule. */
        MUNICIPALITIES,
        /** The same by district. */
        DISTRICTS,
        /** A row for each rule: sums, winners and losers. */
        RULES,
        /** The largest gains and losses of each rule. */
        SHIFTS
    }

    private record Row(SideBySide sides, int place) {}

    private record RuleRow(Simulation simulation, int rule, Shift shift) {}

    private record ShiftRow(String rule, int number, SideBySide sides, int place, int column) {}

    private SimulationTables() {}

    /** Writes the table when asked for its rows. */
    record Written<R>(Table<R> table, Rows<R> rows) {}

    static Written<?> of(Part part, Simulation simulation, Map<String, String> names, int top) {
        return switch (part) {
            case MUNICIPALITIES ->
                sides(
                        "simulation-municipalities",
                        "Simulation je Gemeinde",
                        "Simulation by municipality",
                        simulation,
                        simulation.municipalities(),
                        names);
            case DISTRICTS ->
                sides(
                        "simulation-districts",
                        "Simulation je Kreis",
                        "Simulation by district",
                        simulation,
                        simulation.districts(),
                        names);
            case RULES -> rules(simulation, top);
            case SHIFTS -> shifts(simulation, names, top);
        };
    }

    private static Written<Row> sides(
            String name,
            String german,
            String english,
            Simulation simulation,
            SideBySide sides,
            Map<String, String> names) {
        var columns = new ArrayList<Column<Row>>();
        columns.add(Column.text("holder", "Schlüssel", "Key", row -> sides.holder(row.place())));
        columns.add(Column.text("name", "Name", "Name", row -> names.get(sides.holder(row.place()))));
        columns.add(Column.number("persons", "Personen", "Persons", row -> sides.persons(row.place())));
        for (int rule = 0; rule < sides.rules(); rule++) {
            if (sides.has(rule))
                columns.addAll(columns(simulation.rules().get(rule).name(), sides, rule));
        }
        var rows = IntStream.range(0, sides.size()).mapToObj(place -> new Row(sides, place));
        return new Written<>(new Table<>(name, german, english, "items", List.of(), columns), Rows.of(rows::iterator));
    }

    private static List<Column<Row>> columns(String name, SideBySide sides, int rule) {
        var number = rule + 1;
        var columns = new ArrayList<Column<Row>>();
        columns.add(Column.money(
                "amount" + number, name + ": Betrag", name + ": amount", row -> sides.amountCents(rule, row.place())));
        columns.add(Column.money(
                "perHead" + number,
                name + ": je Kopf",
                name + ": per head",
                row -> SimulationView.perHeadCents(sides, rule, row.place())));
        if (rule == 0 || !sides.has(0)) return columns;
        columns.add(Column.money(
                "difference" + number,
                name + ": Änderung",
                name + ": change",
                row -> sides.differenceCents(rule, row.place())));
        columns.add(Column.decimal(
                "percent" + number,
                name + ": Änderung %",
                name + ": change %",
                row -> SimulationView.percentOf(sides, rule, row.place())));
        return columns;
    }

    private static Written<RuleRow> rules(Simulation simulation, int top) {
        var shifts = simulation.shifts(top);
        var rows = IntStream.range(0, shifts.size())
                .mapToObj(rule -> new RuleRow(simulation, rule, shifts.get(rule)))
                .toList();
        var columns = List.<Column<RuleRow>>of(
                Column.text("rule", "Regel", "Rule", row -> tried(row).name()),
                Column.money("pot", "Topf", "Pot", row -> tried(row).potCents()),
                Column.money("allocated", "Verteilt", "Allocated", row -> simulation
                        .distribution(row.rule())
                        .allocatedCents()),
                Column.number("holders", "Empfänger", "Holders", row ->
                        (long) simulation.distribution(row.rule()).basis().size()),
                Column.number("winners", "Gewinner", "Winners", row ->
                        (long) row.shift().winners()),
                Column.money("gained", "Gewonnen", "Gained", row -> row.shift().gainedCents()),
                Column.number("losers", "Verlierer", "Losers", row ->
                        (long) row.shift().losers()),
                Column.money("lost", "Verloren", "Lost", row -> row.shift().lostCents()),
                Column.decimal("unevenPercent", "Ungleich je Kopf %", "Uneven per head %", row -> row.shift()
                        .unevenPercent()));
        return new Written<>(
                new Table<>(
                        "simulation-rules",
                        "Regeln der Simulation",
                        "Rules of the simulation",
                        "items",
                        List.of(),
                        columns),
                Rows.of(rows));
    }

    private static TriedRule tried(RuleRow row) {
        return row.simulation().rules().get(row.rule());
    }

    private static Written<ShiftRow> shifts(Simulation simulation, Map<String, String> names, int top) {
        var rows = new ArrayList<ShiftRow>();
        var shifts = simulation.shifts(top);
        for (int rule = 0; rule < shifts.size(); rule++) {
            var shift = shifts.get(rule);
            var name = simulation.rules().get(rule).name();
            for (int number = 0; number < shift.up().size(); number++)
                rows.add(
                        new ShiftRow(name, number + 1, shift.sides(), shift.up().get(number), rule));
            for (int number = 0; number < shift.down().size(); number++)
                rows.add(new ShiftRow(
                        name, number + 1, shift.sides(), shift.down().get(number), rule));
        }
        var columns = List.<Column<ShiftRow>>of(
                Column.text("rule", "Regel", "Rule", ShiftRow::rule),
                Column.number("rank", "Rang", "Rank", row -> (long) row.number()),
                Column.text("holder", "Schlüssel", "Key", row -> row.sides().holder(row.place())),
                Column.text("name", "Name", "Name", row -> names.get(row.sides().holder(row.place()))),
                Column.money("amount", "Betrag", "Amount", row -> row.sides().amountCents(row.column(), row.place())),
                Column.money("difference", "Änderung", "Change", row -> row.sides()
                        .differenceCents(row.column(), row.place())),
                Column.decimal(
                        "percent",
                        "Änderung %",
                        "Change %",
                        row -> SimulationView.percentOf(row.sides(), row.column(), row.place())));
        return new Written<>(
                new Table<>(
                        "simulation-shifts", "Größte Verschiebungen", "Largest shifts", "items", List.of(), columns),
                Rows.of(rows));
    }
}
