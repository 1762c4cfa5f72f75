package de.integrationspakt.municipality.measure;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Where a measure stands and how it came there; nothing but the {@link LifeCycle} moves it. */
@Embeddable
class Course {
    @Enumerated(EnumType.STRING)
    private MeasureStatus status;

    private long version;

    @ElementCollection
    @CollectionTable(name = "measure_step", joinColumns = @JoinColumn(name = "measure"))
    @OrderColumn(name = "number")
    private List<MeasureStep> steps = new ArrayList<>();

    protected Course() {}

    static Course begun(String by, Instant at) {
        var course = new Course();
        course.add(MeasureStatus.DRAFT, at, by, null);
        return course;
    }

    /** {@link de.integrationspakt.kernel.http.WrongState} if it is not possible now. */
    void require(MeasureAction action) {
        LifeCycle.next(status, action);
    }

    /** Something that happens without being told in the history. */
    void act(MeasureAction action) {
        status = LifeCycle.next(status, action);
        version++;
    }

    void step(MeasureAction action, Instant at, String by, String note) {
        add(LifeCycle.next(status, action), at, by, note);
    }

    /** A step of the history if it leads somewhere else. */
    void stepIfMoved(MeasureAction action, Instant at, String by, String note) {
        if (LifeCycle.next(status, action) == status) {
            version++;
        } else {
            step(action, at, by, note);
        }
    }

    private void add(MeasureStatus next, Instant at, String by, String note) {
        status = next;
        steps.add(new MeasureStep(next, at, by, note));
        version++;
    }

    MeasureStatus status() {
        return status;
    }

    long version() {
        return version;
    }

    List<MeasureStep> steps() {
        return List.copyOf(steps);
    }
}
