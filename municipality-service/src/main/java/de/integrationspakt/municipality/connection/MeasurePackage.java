package de.integrationspakt.municipality.connection;

import de.integrationspakt.kernel.key.DistrictKey;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.kernel.key.Ids;
import de.integrationspakt.municipality.measure.TargetGroup;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A package of measures (Maßnahmenpaket): which steps a group takes one after the other, and where they lead. */
@Entity
class MeasurePackage {
    @Id
    private UUID id;

    private String name;
    private String applicant;
    private String district;

    @Enumerated(EnumType.STRING)
    private TargetGroup targetGroup;

    private int persons;
    private LocalDate availableFrom;

    @Enumerated(EnumType.STRING)
    private PackageStatus status;

    private String justification;
    private int checks;
    private boolean connectable;
    private boolean compatible;
    private long version;

    @ElementCollection
    @CollectionTable(name = "package_start", joinColumns = @JoinColumn(name = "package"))
    private Set<Mark> start = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "package_goal", joinColumns = @JoinColumn(name = "package"))
    private Set<Mark> goals = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "package_step", joinColumns = @JoinColumn(name = "package"))
    @OrderColumn(name = "position")
    private List<StepReference> steps = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "package_follow", joinColumns = @JoinColumn(name = "package"))
    private Set<Follow> follows = new HashSet<>();

    protected MeasurePackage() {}

    private MeasurePackage(Holder applicant, DistrictKey district) {
        this.id = Ids.next();
        this.applicant = applicant.value();
        this.district = district.value();
        this.status = PackageStatus.DRAFT;
    }

    static MeasurePackage draft(Holder applicant, DistrictKey district, PackageContent content) {
        var draft = new MeasurePackage(applicant, district);
        draft.write(content);
        return draft;
    }

    /** Other content, while it is a draft. */
    void edit(PackageContent content) {
        status = LifeCycle.next(status, PackageAction.EDIT);
        write(content);
    }

    /**
     * Everybody may see it from now on.
     *
     * @param reason why it is published although it is not compatible; null if it is
     * @throws NotConnectable if a step does not reach the next
     * @throws NotCompatible if it overlaps or doubles, and no reason was given
     */
    void publish(PackageCheck check, String reason) {
        var next = LifeCycle.next(status, PackageAction.PUBLISH);
        if (!check.connectable()) {
            throw new NotConnectable(check.codes(Break.Kind.CONNECTION));
        }
        if (!check.compatible() && (reason == null || reason.isBlank())) {
            throw new NotCompatible(check.codes(Break.Kind.COMPATIBILITY));
        }
        status = next;
        justification = check.compatible() ? null : reason;
        checked(check);
    }

    /** A step of it changed. @return whether it is connectable, or compatible, other than before */
    boolean recheck(PackageCheck check) {
        status = LifeCycle.next(status, PackageAction.RECHECK);
        boolean other = check.connectable() != connectable || check.compatible() != compatible;
        checked(check);
        return other;
    }

    private void checked(PackageCheck check) {
        connectable = check.connectable();
        compatible = check.compatible();
        checks++;
        version++;
    }

    /** Back to be edited. */
    void reopen() {
        status = LifeCycle.next(status, PackageAction.REOPEN);
        version++;
    }

    void withdraw() {
        status = LifeCycle.next(status, PackageAction.WITHDRAW);
        version++;
    }

    private void write(PackageContent content) {
        name = content.name();
        targetGroup = content.targetGroup();
        persons = content.persons();
        availableFrom = content.availableFrom();
        replace(start, content.start());
        replace(goals, content.goals());
        replace(follows, content.follows());
        if (!steps.equals(content.steps())) {
            steps.clear();
            steps.addAll(content.steps());
        }
        version++;
    }

    private static <T> void replace(Set<T> current, Collection<T> wanted) {
        current.retainAll(Set.copyOf(wanted));
        current.addAll(wanted);
    }

    UUID id() {
        return id;
    }

    Holder applicant() {
        return new Holder(applicant);
    }

    DistrictKey district() {
        return new DistrictKey(district);
    }

    PackageContent content() {
        return new PackageContent(
                name,
                targetGroup,
                persons,
                availableFrom,
                List.copyOf(start),
                List.copyOf(goals),
                List.copyOf(steps),
                List.copyOf(follows),
                "");
    }

    PackageStatus status() {
        return status;
    }

    /** Why it was published although it is not compatible. */
    Optional<String> justification() {
        return Optional.ofNullable(justification);
    }

    /** How many checks counted: that of each publication, and of each change of a step since. */
    int checks() {
        return checks;
    }

    /** By the latest check that counted. */
    boolean connectable() {
        return connectable;
    }

    /** By the latest check that counted. */
    boolean compatible() {
        return compatible;
    }

    /** Published, and something happened to a step since, so that it does not hold any more. */
    boolean isBroken() {
        return status == PackageStatus.PUBLISHED && !connectable;
    }

    /** Grows with every change; the package's ETag. */
    long version() {
        return version;
    }
}
