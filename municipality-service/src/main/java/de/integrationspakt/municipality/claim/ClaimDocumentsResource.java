package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.municipality.evidence.DocumentView;
import de.integrationspakt.municipality.evidence.Documents;
import de.integrationspakt.municipality.evidence.ReceiveDocument;
import de.integrationspakt.municipality.evidence.ServeDocument;
import de.integrationspakt.municipality.evidence.Subject;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The evidence documents of a claim. */
@Path("/claims/{id}/documents")
@Tag(name = "Claims")
@Produces(MediaType.APPLICATION_JSON)
public class ClaimDocumentsResource {
    private final AttachEvidence attachEvidence;
    private final RemoveEvidence removeEvidence;
    private final ReceiveDocument receiveDocument;
    private final ServeDocument serveDocument;
    private final Documents documents;
    private final Caller caller;

    ClaimDocumentsResource(
            AttachEvidence attachEvidence,
            RemoveEvidence removeEvidence,
            ReceiveDocument receiveDocument,
            ServeDocument serveDocument,
            Documents documents,
            Caller caller) {
        this.attachEvidence = attachEvidence;
        this.removeEvidence = removeEvidence;
        this.receiveDocument = receiveDocument;
        this.serveDocument = serveDocument;
        this.documents = documents;
        this.caller = caller;
    }

    @POST
    @RolesAllowed(Roles.MUNICIPALITY)
    @Consumes({
        "application/pdf",
        "image/png",
        "image/jpeg",
        "image/tiff",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        MediaType.APPLICATION_OCTET_STREAM
    })
    @Operation(summary = "Lay an evidence document to a claim", description = """
                    The body is the file itself: PDF, PNG, JPEG, TIFF or XLSX, at most 10 MB, without macros. Its type is \
                    told by its content, and the name's ending and the Content-Type (application/octet-stream where it is \
                    not known) must agree. Possible until the claim is assessed, and with an objection. The same content \
                    sent again is the document that is there.""")
    @APIResponse(
            responseCode = "201",
            description = "The document",
            content = @Content(schema = @Schema(implementation = DocumentView.class)))
    @APIResponse(responseCode = "413", description = "The document is too large (DOCUMENT_TOO_LARGE)")
    public RestResponse<DocumentView> attach(
            @RestPath UUID id,
            @Parameter(
                            description = "The file's name, percent-encoded UTF-8; a path before it is dropped",
                            required = true,
                            example = "Mietvertrag.pdf")
                    @RestQuery
                    String name,
            @Parameter(description = "The item of the claim it proves; the whole claim if not given") @RestQuery
                    UUID item,
            @RestHeader(HttpHeaders.CONTENT_LENGTH) @Parameter(hidden = true) Long contentLength,
            @RestHeader(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String contentType,
            @RequestBody(content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream body) {
        attachEvidence.requireReach(id);
        try (var received = receiveDocument.receive(body, contentLength, name, contentType)) {
            return attachEvidence.attach(id, item, received);
        }
    }

    @GET
    @RolesAllowed({
        Roles.MUNICIPALITY,
        Roles.DISTRICT,
        Roles.GRANT_OFFICER,
        Roles.MINISTRY,
        Roles.TREASURER,
        Roles.AUDITOR,
        Roles.LOCAL_AUDITOR
    })
    @Operation(summary = "List a claim's evidence documents")
    @APIResponse(responseCode = "200", description = "All of them, in the order they came")
    public DocumentView.All list(@RestPath UUID id) {
        attachEvidence.requireReach(id);
        return DocumentView.All.of(documents.list(Subject.claim(id)));
    }

    @GET
    @Path("/{document}")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({
        Roles.MUNICIPALITY,
        Roles.DISTRICT,
        Roles.GRANT_OFFICER,
        Roles.MINISTRY,
        Roles.TREASURER,
        Roles.AUDITOR,
        Roles.LOCAL_AUDITOR
    })
    @Operation(
            summary = "Read an evidence document",
            description = "As an attachment, never to be shown in place. Its hash is its ETag.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "The caller has it already")
    public Response read(
            @RestPath UUID id,
            @RestPath UUID document,
            @Parameter(description = "ETag of the content the caller has") @RestHeader("If-None-Match")
                    String ifNoneMatch) {
        attachEvidence.requireReach(id);
        return serveDocument.answer(documents.require(Subject.claim(id), document), ifNoneMatch);
    }

    @DELETE
    @Path("/{document}")
    @RolesAllowed(Roles.MUNICIPALITY)
    @Operation(
            summary = "Take an evidence document away again",
            description = "While the claim is a draft or queried. The content is deleted unless it is used elsewhere.")
    @APIResponse(responseCode = "204", description = "It is gone")
    public void remove(@RestPath UUID id, @RestPath UUID document) {
        removeEvidence.remove(id, document, caller);
    }
}
