package de.integrationspakt.casemanagement.manager;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is to have the post: a name for somebody new, or the id of a case manager of the own unit. Exactly one of both. */
@Schema(name = "NamedPerson", description = "A name for somebody new, or the id of a case manager of the own unit")
public record Person(
        @Schema(description = "A case manager that the own unit named before")
        UUID id,

        @Size(min = 1, max = 200) @Pattern(regexp = "\\P{C}*\\S\\P{C}*") @Schema(examples = "A. Beispiel")
        String name) {

    /** A record prints its components; this one must never reach a log. */
    @Override
    public String toString() {
        return "Person";
    }
}
