package de.integrationspakt.municipality.survey;

import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.key.DistrictKey;
import de.integrationspakt.kernel.key.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** One version of a municipality's count. A change is the next version; none is ever edited. */
@Entity
class HeadCount {
    @Id
    private UUID id;

    @Column(name = "survey_year")
    private int year;

    private String ags;
    private String district;
    private int number;

    @Embedded
    private Count count;

    private String note;
    private String reason;
    private boolean onBehalf;
    private boolean late;
    private boolean correction;
    private String reportedBy;
    private Instant reportedAt;

    protected HeadCount() {}

    /**
     * How a count was reported.
     *
     * @param note evidence or remark, or null
     * @param reason why it is other than the one before; needed for a correction
     * @param onBehalf by the district, in place of a small town
     * @param late after the day by which it was due
     * @param correction after the count was transmitted or the survey closed
     */
    record Manner(String note, String reason, boolean onBehalf, boolean late, boolean correction) {}

    HeadCount(int year, Ags ags, int number, Count count, Manner manner, String by, Instant at) {
        this.id = Ids.next();
        this.year = year;
        this.ags = ags.value();
        this.district = ags.district().value();
        this.number = number;
        this.count = count;
        this.note = manner.note();
        this.reason = manner.reason();
        this.onBehalf = manner.onBehalf();
        this.late = manner.late();
        this.correction = manner.correction();
        this.reportedBy = by;
        this.reportedAt = at;
    }

    /** Whether a report says nothing new: the same numbers with the same words. */
    boolean says(Count other, String otherNote, String otherReason) {
        return count.equals(other)
                && Optional.ofNullable(note).equals(Optional.ofNullable(otherNote))
                && (otherReason == null || otherReason.equals(reason));
    }

    Ags ags() {
        return new Ags(ags);
    }

    DistrictKey district() {
        return new DistrictKey(district);
    }

    /** From 1, without a gap for each municipality and year. */
    int number() {
        return number;
    }

    Count count() {
        return count;
    }

    String note() {
        return note;
    }

    String reason() {
        return reason;
    }

    boolean isOnBehalf() {
        return onBehalf;
    }

    boolean isLate() {
        return late;
    }

    boolean isCorrection() {
        return correction;
    }

    String reportedBy() {
        return reportedBy;
    }

    Instant reportedAt() {
        return reportedAt;
    }
}
