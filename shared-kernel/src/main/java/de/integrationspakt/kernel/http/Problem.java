package de.integrationspakt.kernel.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** RFC 9457 problem: what every refusal looks like on the wire. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "A refusal (RFC 9457)")
public record Problem(
        @Schema(
                examples = "/docs/problems#wrong-state",
                description = "Where the refusal is explained",
                required = true)
        String type,

        @Schema(examples = "The state does not allow this", required = true)
        String title,

        @Schema(examples = "409", required = true) int status,

        @Schema(examples = "It is DRAFT; this needs ASSESSED.", required = true)
        String detail,

        @Schema(examples = "/api/municipality/v1/claims/0190.../approval", description = "The call that was refused")
        String instance,

        @Schema(examples = "WRONG_STATE", description = "Stable; see contracts/problems.md", required = true)
        String code,

        @Schema(description = "The places in the content that are wrong")
        List<FieldError> errors) {
    public static final String MEDIA_TYPE = "application/problem+json";

    /** One wrong place in the request's content. */
    @Schema(description = "One wrong place in the request")
    public record FieldError(
            @Schema(
                    examples = "/items/0/amount",
                    description = "JSON pointer; for parameters their name behind a slash")
            String pointer,

            @Schema(examples = "must be 0.01 to 100000000000.00")
            String detail) {}
}
