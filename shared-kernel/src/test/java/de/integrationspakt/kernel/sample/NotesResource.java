package de.integrationspakt.kernel.sample;

import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.http.Idempotent;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.money.Amount;
import de.integrationspakt.kernel.money.Money;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import java.util.List;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/notes")
public class NotesResource {
    @Inject
    TakeNote takeNote;

    @POST
    @ResponseStatus(201)
    @Idempotent
    @RolesAllowed({Roles.MUNICIPALITY, Roles.MINISTRY})
    public TakeNote.Note take(@NotNull @Valid Request request, @RestQuery boolean dryRun) throws SQLException {
        return takeNote.take(
                request.text(),
                request.lines().get(0).amount(),
                request.lines().get(0).ags());
    }

    @GET
    @Path("/{ags}")
    @RolesAllowed(Roles.AUDITOR)
    public List<String> of(@RestPath Ags ags, @RestQuery Integer most) {
        return List.of(ags.value());
    }

    public record Request(
            @NotNull @Size(max = 20) String text,
            @NotEmpty @Valid List<Line> lines) {}

    public record Line(
            @NotNull @Amount(minCents = 1) Money amount,
            @NotNull Ags ags,
            Integer persons,
            Kind kind) {}

    public enum Kind {
        ONE,
        TWO
    }
}
