package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.key.Ids;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/** The numbers of one measure and month, as last reported. */
@Entity
class Participation {
    @Id
    private UUID id;

    private UUID measure;
    private LocalDate month;

    @Embedded
    private Numbers numbers;

    private String reportedBy;
    private Instant reportedAt;

    protected Participation() {}

    Participation(UUID measure, YearMonth month) {
        this.id = Ids.next();
        this.measure = measure;
        this.month = month.atDay(1);
    }

    void report(Numbers numbers, String by, Instant at) {
        this.numbers = numbers;
        this.reportedBy = by;
        this.reportedAt = at;
    }

    YearMonth month() {
        return YearMonth.from(month);
    }

    Numbers numbers() {
        return numbers;
    }

    String reportedBy() {
        return reportedBy;
    }

    Instant reportedAt() {
        return reportedAt;
    }
}
