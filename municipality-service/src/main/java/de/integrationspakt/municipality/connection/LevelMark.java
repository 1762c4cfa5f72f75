package de.integrationspakt.municipality.connection;

import de.integrationspakt.municipality.level.Area;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A level of an area, as callers write and read it. */
public record LevelMark(
        @NotNull Area area,

        @NotNull @Size(max = 40) @Schema(examples = "A1") String level) {

    Mark mark() {
        return new Mark(area, level);
    }
}
