package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.http.ETags;
import de.integrationspakt.kernel.journal.Journal;
import de.integrationspakt.kernel.key.Ags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A municipality keeps what it claims again and again, and claims by it. */
@ApplicationScoped
class KeepTemplate {
    private final ClaimTemplates templates;
    private final DraftClaim draftClaim;
    private final Journal journal;

    KeepTemplate(ClaimTemplates templates, DraftClaim draftClaim, Journal journal) {
        this.templates = templates;
        this.draftClaim = draftClaim;
        this.journal = journal;
    }

    /** {@link TemplateNameTaken} if there is one of this name. */
    @Transactional
    ClaimTemplate add(Ags ags, ClaimTemplate.Content content, Caller by) {
        by.mustReach(ags);
        var template = ClaimTemplate.of(ags, content);
        requireFree(template);
        templates.persist(template);
        record("added", template);
        return template;
    }

    /** @param ifMatch the version the caller read, or null */
    @Transactional
    ClaimTemplate edit(UUID id, String ifMatch, ClaimTemplate.Content content, Caller by) {
        var template = templates.requireForChange(id);
        by.mustReach(template.ags());
        ETags.check(ifMatch, template.version());
        template.write(content);
        requireFree(template);
        record("edited", template);
        return template;
    }

    @Transactional
    void delete(UUID id, Caller by) {
        var template = templates.requireForChange(id);
        by.mustReach(template.ags());
        templates.delete(template);
        record("deleted", template);
    }

    /** A draft like any other, of the period. @param persons null: those of the template */
    @Transactional
    Claim draft(UUID id, String budgetLine, ClaimKind kind, LocalDate from, LocalDate to, Integer persons, Caller by) {
        var template = templates.require(id);
        return draftClaim.draft(
                new ClaimHead(template.ags(), budgetLine, kind, null), template.content(from, to, persons), by);
    }

    private void requireFree(ClaimTemplate template) {
        if (templates.isTaken(template.ags().value(), template.name(), template.id())) {
            throw new TemplateNameTaken(template.name());
        }
    }

    private void record(String what, ClaimTemplate template) {
        journal.record("claim-template." + what, template.id().toString(), Map.of("name", template.name()));
    }
}
