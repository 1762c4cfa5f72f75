package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.municipality.finding.ReadReviews;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What officers saw when they decided about a claim; for those who review and those who review them. */
@Path("/claims/{id}/reviews")
@Tag(name = "Claims")
@Produces(MediaType.APPLICATION_JSON)
public class ClaimReviewsResource {
    private final Claims claims;
    private final ReadReviews readReviews;
    private final Caller caller;

    ClaimReviewsResource(Claims claims, ReadReviews readReviews, Caller caller) {
        this.claims = claims;
        this.readReviews = readReviews;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.GRANT_OFFICER, Roles.MINISTRY, Roles.AUDITOR})
    @Transactional
    @Operation(
            summary = "Read what was found when a claim was decided",
            description = "Per decision the findings as they were then, and what the officer made of each.")
    @APIResponse(responseCode = "200", description = "All decisions, the oldest first")
    public ReadReviews.Reviews read(@RestPath UUID id) {
        caller.mustReach(claims.require(id).ags());
        return readReviews.of(id);
    }
}
