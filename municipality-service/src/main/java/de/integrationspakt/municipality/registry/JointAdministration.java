package de.integrationspakt.municipality.registry;

import de.integrationspakt.kernel.http.Invalid;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Acts for several municipalities: an association by a body of its own, or one municipality for the others (§§ 59, 61 GemO).
 * Whoever acts for its unit reaches them on the days it acts for them.
 */
@Entity
@Table(name = "joint_administration")
class JointAdministration {
    @Id
    private String unit;

    private String name;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "joint_administration_member", joinColumns = @JoinColumn(name = "unit"))
    @OrderColumn(name = "position")
    private List<Member> members = new ArrayList<>();

    private long version;

    protected JointAdministration() {}

    /**
     * A municipality it acts for.
     *
     * @param validTo last day; null until further notice
     * @param legalSource the agreement or statute
     */
    @Embeddable
    record Member(
            String ags,
            @Column(name = "valid_from") LocalDate validFrom,
            @Column(name = "valid_to") LocalDate validTo,
            String legalSource) {

        private boolean overlaps(Member other) {
            return ags.equals(other.ags)
                    && (other.validTo == null || !validFrom.isAfter(other.validTo))
                    && (validTo == null || !other.validFrom.isAfter(validTo));
        }
    }

    JointAdministration(String unit) {
        this.unit = unit;
    }

    /** @throws Invalid naming each member that is itself, ends before it begins, or overlaps another of the same key */
    void say(String name, List<Member> members) {
        var invalid = new Invalid();
        boolean wrong = false;
        for (int i = 0; i < members.size(); i++) {
            var member = members.get(i);
            if (member.ags().equals(unit)
                    || (member.validTo() != null && member.validTo().isBefore(member.validFrom()))
                    || members.subList(0, i).stream().anyMatch(member::overlaps)) {
                invalid.at("/members/" + i, "field.jointAdministration.member");
                wrong = true;
            }
        }
        if (wrong) {
            throw invalid;
        }
        this.name = name;
        this.members.clear();
        this.members.addAll(members);
        version++;
    }

    boolean says(String name, List<Member> members) {
        return name.equals(this.name) && members.equals(this.members);
    }

    String unit() {
        return unit;
    }

    String name() {
        return name;
    }

    List<Member> members() {
        return List.copyOf(members);
    }

    long version() {
        return version;
    }
}
