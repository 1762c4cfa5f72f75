package de.integrationspakt.budget.payee;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A structured postal address, as payment files want it: town and country always, the rest where there is one (pain.001, PstlAdr). */
@Embeddable
@Schema(name = "Address")
public record Address(
        @Size(min = 1, max = 70) @Schema(examples = "Pulverwiesen")
        String street,

        @Size(min = 1, max = 16) @Column(name = "building_number") @Schema(examples = "11")
        String buildingNumber,

        @Size(min = 1, max = 16) @Schema(examples = "73726") String postcode,

        @NotBlank @Size(max = 35) @Schema(examples = "Esslingen am Neckar")
        String town,

        @NotBlank @Pattern(regexp = "[A-Z]{2}") @Schema(examples = "DE", description = "ISO 3166")
        String country) {

    /** A German postcode has five digits; others are not checked. */
    boolean hasWrongPostcode() {
        return "DE".equals(country) && postcode != null && !postcode.matches("\\d{5}");
    }
}
