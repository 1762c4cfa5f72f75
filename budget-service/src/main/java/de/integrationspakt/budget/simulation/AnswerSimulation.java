package de.integrationspakt.budget.simulation;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationspakt.budget.registry.MunicipalityNames;
import de.integrationspakt.kernel.table.Format;
import de.integrationspakt.kernel.table.Tables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

/** Writes a simulation as JSON, or one of its tables as CSV or XLSX, bit by bit. */
@ApplicationScoped
public class AnswerSimulation {

    private final MunicipalityNames names;
    private final Tables tables;
    private final ObjectMapper json;

    AnswerSimulation(MunicipalityNames names, Tables tables, ObjectMapper json) {
        this.names = names;
        this.tables = tables;
        this.json = json;
    }

    /** @param top how many of the largest gains and losses */
    public Response as(Format format, SimulationTables.Part part, Simulation simulation, int top) {
        var known = names.of(simulation.municipalities().holders());
        if (format == Format.JSON) {
            var view = SimulationView.of(simulation, known, top);
            return tables.stream(format, "simulation", out -> json.writeValue(out, view));
        }
        return table(format, SimulationTables.of(part, simulation, known, top));
    }

    private <R> Response table(Format format, SimulationTables.Written<R> written) {
        return tables.answer(format, written.table(), written.rows());
    }
}
