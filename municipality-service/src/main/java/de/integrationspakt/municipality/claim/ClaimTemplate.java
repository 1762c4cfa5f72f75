package de.integrationspakt.municipality.claim;

import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.key.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a municipality claims again and again. Checked only when a claim is made from it: catalogue and lines change. */
@Entity
class ClaimTemplate {
    @Id
    private UUID id;

    private String ags;
    private String name;
    private int persons;
    private long version;

    @ElementCollection
    @CollectionTable(name = "claim_template_item", joinColumns = @JoinColumn(name = "template"))
    @OrderColumn(name = "position")
    private List<TemplateItem> items = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "claim_template_income", joinColumns = @JoinColumn(name = "template"))
    @OrderColumn(name = "position")
    private List<Income> income = new ArrayList<>();

    protected ClaimTemplate() {}

    /** What a template says. @param name of the municipality's own, once */
    record Content(String name, int persons, List<TemplateItem> items, List<Income> income) {}

    static ClaimTemplate of(Ags ags, Content content) {
        var template = new ClaimTemplate();
        template.id = Ids.next();
        template.ags = ags.value();
        template.write(content);
        return template;
    }

    void write(Content content) {
        name = content.name();
        persons = content.persons();
        items.clear();
        items.addAll(content.items());
        income.clear();
        income.addAll(content.income());
        version++;
    }

    /** As a claim of the period. @param counted persons of the period; null: those of the template */
    ClaimContent content(LocalDate from, LocalDate to, Integer counted) {
        return new ClaimContent(
                from,
                to,
                counted == null ? persons : counted,
                items.stream().map(TemplateItem::item).toList(),
                List.copyOf(income));
    }

    UUID id() {
        return id;
    }

    Ags ags() {
        return new Ags(ags);
    }

    String name() {
        return name;
    }

    int persons() {
        return persons;
    }

    List<TemplateItem> items() {
        return List.copyOf(items);
    }

    List<Income> income() {
        return List.copyOf(income);
    }

    /** Grows with every change; the template's ETag. */
    long version() {
        return version;
    }
}
