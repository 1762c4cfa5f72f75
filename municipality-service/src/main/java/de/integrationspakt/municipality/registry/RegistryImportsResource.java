package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** The official register comes in here. */
@Path("/registry-imports")
@Tag(name = "Register")
@Produces(MediaType.APPLICATION_JSON)
public class RegistryImportsResource {
    private final ImportRegister importRegister;
    private final Caller caller;

    RegistryImportsResource(ImportRegister importRegister, Caller caller) {
        this.importRegister = importRegister;
        this.caller = caller;
    }

    /** What became of the file. */
    public record ImportView(
            @Schema(description = "Under which its differences are kept; null for a dry run")
            UUID id,

            @Schema(description = "The day the file describes", examples = "2023-11-30")
            LocalDate asOf,

            @Schema(description = "Whether it was declared the whole register")
            boolean complete,

            @Schema(description = "Municipalities in the file", examples = "1101")
            int municipalities,

            @Schema(description = "Districts in the file", examples = "44")
            int districts,

            @Schema(description = "Associations in the file", examples = "462")
            int associations,

            @Schema(description = "Municipalities not known before", examples = "3")
            int added,

            @Schema(description = "Municipalities whose master data are other than before", examples = "12")
            int changed,

            @Schema(description = "Municipalities of which the file says nothing new", examples = "1086")
            int unchanged,

            @Schema(description = "Existing municipalities the file does not name", examples = "2")
            int notInFile,

            @Schema(description = "Those of them that a complete file ended", examples = "2")
            int dissolved,

            List<RejectedLine> rejected,

            @Schema(description = "Of a dry run: all that would be other than before. Else null, see its own path")
            List<RegistryDifferencesResource.DifferenceView> differences) {

        static ImportView of(ImportRegister.Report report, boolean dryRun) {
            var taken = report.taken();
            return new ImportView(
                    dryRun ? null : taken.id(),
                    taken.asOf(),
                    taken.isComplete(),
                    taken.municipalities(),
                    taken.districts(),
                    taken.associations(),
                    taken.added(),
                    taken.changed(),
                    taken.unchanged(),
                    taken.notInFile(),
                    taken.dissolved(),
                    report.rejected().stream()
                            .map(r -> new RejectedLine(r.line(), r.reason()))
                            .toList(),
                    dryRun
                            ? report.differences().stream()
                                    .map(RegistryDifferencesResource.DifferenceView::of)
                                    .toList()
                            : null);
        }
    }

    /** A line that was not taken. */
    public record RejectedLine(
            @Schema(description = "Number of the line, from 1", examples = "17")
            int line,

            @Schema(examples = "the line has 219 characters, a record has 220")
            String reason) {}

    @POST
    @RolesAllowed(Roles.MINISTRY)
    @Idempotent
    @Consumes(MediaType.TEXT_PLAIN)
    @Operation(summary = "Import the official register (GV100AD)", description = """
                    Takes a file of fixed-width records of 220 characters in UTF-8. Good lines are taken, bad ones named \
                    with their number and reason. Importing a file again changes nothing. A municipality named for the \
                    first time counts as having existed since ever, unless the register was complete before.""")
    @APIResponse(responseCode = "200", description = "What was new, what changed and which lines were rejected")
    public ImportView take(
            byte[] file,
            @Parameter(
                            description =
                                    "The file is the whole register: municipalities it does not name are dissolved the day"
                                            + " before its as-of date. Refused unless the file proves complete.")
                    @RestQuery
                    boolean complete,
            @Parameter(description = "Only say what would happen") @RestQuery boolean dryRun) {
        return ImportView.of(importRegister.take(text(file), complete, caller.subject()), dryRun);
    }

    private static String text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            throw new NotARegister();
        }
    }
}
