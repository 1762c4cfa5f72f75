package de.integrationspakt.kernel.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.integrationspakt.kernel.http.Problems;
import de.integrationspakt.kernel.table.Line;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;

/** Reads a line of NDJSON as the record a call's body would be read as, with the same checks. */
@ApplicationScoped
public class ReadJson {
    @Inject
    ObjectMapper json;

    @Inject
    Validator validator;

    /** @throws de.integrationspakt.kernel.http.Refusal naming the places, as for a body */
    public <T> T read(Line line, Class<T> type) {
        try {
            var content = json.treeToValue(line.json(), type);
            var violations = validator.validate(content);
            if (!violations.isEmpty()) throw Problems.refusal(new ConstraintViolationException(violations));
            return content;
        } catch (JsonProcessingException broken) {
            throw Problems.refusal(broken);
        }
    }
}
