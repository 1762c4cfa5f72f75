package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.intake.ImportJob;
import de.integrationspakt.kernel.intake.Intake;
import de.integrationspakt.kernel.intake.ReadJson;
import de.integrationspakt.kernel.table.Form;
import de.integrationspakt.kernel.table.Format;
import de.integrationspakt.kernel.table.Line;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/** Claims as NDJSON: each line is the body of a new claim, with its reference. */
@ApplicationScoped
class ClaimLines implements Intake {
    private static final Form FORM = Form.of("claims", "Kostenanträge", "Claims");

    private final DraftClaim draftClaim;
    private final SubmitClaim submitClaim;
    private final ReadJson readJson;
    private final Caller caller;

    ClaimLines(DraftClaim draftClaim, SubmitClaim submitClaim, ReadJson readJson, Caller caller) {
        this.draftClaim = draftClaim;
        this.submitClaim = submitClaim;
        this.readJson = readJson;
        this.caller = caller;
    }

    @Override
    public String kind() {
        return "CLAIMS";
    }

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public Set<Format> formats() {
        return Set.of(Format.NDJSON);
    }

    @Override
    public Optional<String> key(Line line, ImportJob job) {
        return Optional.of(line.json().path("reference").asText()).filter(reference -> !reference.isBlank());
    }

    /** The same line in a later file changes nothing; another content under its reference is refused. */
    @Override
    public boolean isTakenOnce() {
        return true;
    }

    @Override
    public Taken take(Line line, ImportJob job) {
        var wanted = readJson.read(line, ClaimsResource.NewClaim.class);
        if (wanted.reference() == null || wanted.reference().isBlank()) {
            throw new Invalid("/reference", "field.needed");
        }
        if (!wanted.ags().value().equals(job.unit())) {
            throw new Invalid("/ags", "field.unitOfFile", job.unit());
        }
        caller.mustReach(wanted.ags());
        var claim = draftClaim.begin(wanted.head(), wanted.content(), caller);
        if (Boolean.parseBoolean(job.parameter(ClaimRows.SUBMIT))) {
            submitClaim.handIn(claim, caller);
        }
        return new Taken(claim.id().toString(), true);
    }
}
