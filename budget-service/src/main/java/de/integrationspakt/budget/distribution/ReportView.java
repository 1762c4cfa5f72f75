package de.integrationspakt.budget.distribution;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.integrationspakt.budget.registry.MunicipalityNames;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.http.NotFound;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
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

/** What became of a table. */
@Schema(name = "DistributionTableReport")
public record ReportView(
        String code,

        @Schema(description = "As it is now; 0: there is none yet")
        int version,

        DistributionTable.Level level,
        @Schema(examples = "44") int rows,
        @Schema(examples = "81234") long total,
        int added,
        int changed,
        int unchanged,
        int removed,
        @Schema(description = "Of a dry run") List<RejectedView> rejected) {

    static ReportView of(String code, PutDistributionTable.Report report) {
        return new ReportView(
                code,
                report.version(),
                report.level(),
                report.rows(),
                report.total(),
                report.added(),
                report.changed(),
                report.unchanged(),
                report.removed(),
                report.rejected().stream()
                        .map(row -> new RejectedView(row.row(), row.fault()))
                        .toList());
    }
}
