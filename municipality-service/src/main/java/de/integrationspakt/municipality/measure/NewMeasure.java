package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.key.Holder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new measure. */
@Schema(name = "NewMeasure")
record NewMeasure(
        @NotNull Holder applicant,

        @NotNull
        @Size(min = 1, max = 40)
        @Schema(examples = "VWV-DEUTSCH-2027", description = "A line with drawdown MEASURE")
        String budgetLine,

        @NotNull
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}")
        @Schema(examples = "LANGUAGE_COURSE", description = "Code of a measure type")
        String type,

        @NotNull @Valid MeasureWritten content) {}
