package de.integrationspakt.kernel.http;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** What holds for every operation of the suite is written once, here, into each service's OpenAPI document. */
public class ApiConventions implements OASFilter {
    private static final Map<String, String> REFUSALS = Map.of(
            "400", "The request cannot be read (MALFORMED)",
            "401", "No valid token (UNAUTHENTICATED)",
            "403", "Not allowed for this role or unit (FORBIDDEN, FOREIGN_UNIT, FOUR_EYES_REQUIRED)",
            "404", "There is no such thing (NOT_FOUND)",
            "409", "The state does not allow it, or a fact is still on its way (WRONG_STATE, NOT_YET_KNOWN, CONFLICT)",
            "412", "It was changed since it was read (STALE_VERSION)",
            "415", "This content type is not read (UNSUPPORTED_MEDIA_TYPE)",
            "422", "The content breaks a rule (INVALID_CONTENT), or the Idempotency-Key belongs to another call",
            "429", "Too many calls; Retry-After says when to try again",
            "503", "A part does not answer; Retry-After says when to try again (UNAVAILABLE)");
    private static final List<String> ALWAYS = List.of("400", "401", "403", "429", "503");
    private static final List<String> WITH_BODY = List.of("409", "412", "415", "422");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(OASFactory.createComponents());
        }
        api.getComponents()
                .addSecurityScheme(
                        "oidc",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("Access token of the state's OIDC provider, audience integrationspakt"));
        api.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("oidc"));
        // In order, so that two builds write the same document.
        new TreeMap<>(REFUSALS)
                .forEach((status, text) -> api.getComponents().addResponse("Problem" + status, problem(text)));
        if (api.getPaths() != null && api.getPaths().getPathItems() != null) {
            api.getPaths().getPathItems().values().forEach(ApiConventions::complete);
        }
    }

    private static void complete(PathItem path) {
        path.getOperations().forEach((method, operation) -> {
            operation.setSecurity(null);
            ALWAYS.forEach(status -> refuse(operation, status));
            boolean writes = method != PathItem.HttpMethod.GET;
            if (writes) {
                WITH_BODY.forEach(status -> refuse(operation, status));
            }
            boolean named = operation.getParameters() != null
                    && operation.getParameters().stream().anyMatch(p -> p.getIn() == Parameter.In.PATH);
            if (named || writes) {
                refuse(operation, "404");
            }
            if (method == PathItem.HttpMethod.POST) {
                header(operation, "Idempotency-Key", "Chosen by the client, up to 255 characters, kept at least 24 h");
            }
            header(operation, "Accept-Language", "de or en, for titles and refusals");
        });
    }

    private static void refuse(Operation operation, String status) {
        if (!operation.getResponses().hasAPIResponse(status)) {
            operation
                    .getResponses()
                    .addAPIResponse(status, OASFactory.createAPIResponse().ref("Problem" + status));
        }
    }

    private static void header(Operation operation, String name, String text) {
        operation.addParameter(OASFactory.createParameter()
                .name(name)
                .in(Parameter.In.HEADER)
                .description(text)
                .schema(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .maxLength(255)));
    }

    private static APIResponse problem(String text) {
        return OASFactory.createAPIResponse()
                .description(text)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("Problem"))));
    }
}
