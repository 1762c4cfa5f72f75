package de.integrationspakt.kernel.seal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Malformed;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import de.integrationspakt.kernel.seal.JournalEntries.Entry;
import de.integrationspakt.kernel.seal.JournalEntries.Wanted;
import de.integrationspakt.kernel.seal.SealsResource.InclusionView;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Who did what, when and why, for auditors. Persons stand in it by pseudonym alone. */
@Path("/journal")
@RolesAllowed(Roles.AUDITOR)
@Tag(name = "Seals")
public class JournalResource {
    private static final String NDJSON = "application/x-ndjson";

    @Inject
    JournalEntries entries;

    @Inject
    ProveSeals prove;

    @Inject
    ExportLogs export;

    @Inject
    Logs logs;

    @Inject
    Caller caller;

    @Inject
    ObjectMapper json;

    @GET
    @Operation(summary = "Entries of the journal, oldest first")
    public Page<JournalEntryView> list(
            @RestQuery @Parameter(description = "What it was done to: an id or key") String subject,
            @RestQuery @Parameter(description = "Who did it: subject of a token, fact:<id> or service:<what>")
                    String actor,
            @RestQuery @Parameter(description = "What was done", example = "claim.approved") String action,
            @RestQuery @Parameter(description = "Not before this instant") String from,
            @RestQuery @Parameter(description = "Before this instant") String to,
            @BeanParam Paging paging)
            throws SQLException {
        var wanted = new Wanted(
                subject,
                actor,
                action,
                moment("/from", from),
                moment("/to", to),
                paging.after().map(JournalResource::id).orElse(null));
        return Page.of(entries.find(wanted, paging.limit() + 1), paging, this::view, entry -> entry.id()
                .toString());
    }

    @GET
    @Path("/{id}/proof")
    @Operation(summary = "Proof that an entry of the journal is under a seal: the latest, or the one asked for")
    public InclusionView proof(@RestPath UUID id, @RestQuery Long seal) throws SQLException {
        return InclusionView.of(prove.inclusion(logs.require(JournalLog.NAME), id, seal));
    }

    @GET
    @Path("/export")
    @Produces(NDJSON)
    @Operation(
            summary = "All sealed logs with their seals, line by line, for the offline verifier",
            description = "One JSON object per line; docs/auditing.md says what they are and how to verify them.")
    @APIResponse(
            responseCode = "200",
            description = "The export",
            content = @Content(mediaType = NDJSON, schema = @Schema(implementation = String.class)))
    public Response export(
            @RestQuery @Parameter(description = "This log alone, such as journal") String log,
            @RestQuery
                    @DefaultValue("0")
                    @Min(0)
                    @Parameter(description = "Go on behind this seal, which was verified before; with log")
                    long after) {
        if (after > 0 && log == null) {
            throw new Malformed("/after", "field.seal.log");
        }
        var wanted = log == null ? logs.all() : List.of(logs.require(log));
        var by = caller.subject();
        StreamingOutput lines = out -> export.write(wanted, after, by, out);
        return Response.ok(lines, NDJSON)
                .header("Content-Disposition", "attachment; filename=\"journal.ndjson\"")
                .build();
    }

    private static Instant moment(String pointer, String text) {
        try {
            return text == null || text.isEmpty() ? null : Instant.parse(text);
        } catch (DateTimeException unreadable) {
            throw new Malformed(pointer, "field.instant");
        }
    }

    private static UUID id(String cursor) {
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException foreign) {
            throw new Malformed("/cursor", "field.cursor");
        }
    }

    private JournalEntryView view(Entry entry) {
        return new JournalEntryView(
                entry.id(),
                entry.at(),
                entry.actor(),
                entry.action(),
                entry.subject(),
                content(entry.content()),
                entry.traceparent(),
                entry.number());
    }

    /** What no longer reads as JSON was changed by hand: the auditor shall see it all the same. */
    private JsonNode content(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException changed) {
            return TextNode.valueOf(text);
        }
    }

    /** An entry of the journal. */
    @Schema(name = "JournalEntry")
    public record JournalEntryView(
            UUID id,
            Instant at,

            @Schema(examples = "01941f29-7c00-7000-8000-0000000000aa")
            String actor,

            @Schema(examples = "allocation-run.approved") String action,

            String subject,

            @Schema(implementation = Object.class) JsonNode content,

            @Schema(description = "W3C trace context of the call")
            String traceparent,

            @Schema(description = "Its place in the sealed log, from 1; null until a seal covers it")
            Long number) {}
}
