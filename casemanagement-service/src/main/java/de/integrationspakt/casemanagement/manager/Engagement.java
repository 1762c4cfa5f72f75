package de.integrationspakt.casemanagement.manager;

import de.integrationspakt.kernel.key.Holder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** The part of a case manager's time that a post binds, first to last day. */
@Entity
@DynamicUpdate // the service role may write the columns that change, and no others
class Engagement {
    @Id
    private UUID post;

    @Column(name = "case_manager")
    private UUID manager;

    private String holder;
    private int ftePercent;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private boolean freed;

    protected Engagement() {}

    static Engagement of(UUID manager, Working working) {
        var engagement = new Engagement();
        engagement.post = working.post();
        engagement.manager = manager;
        engagement.holder = working.holder().value();
        engagement.ftePercent = working.fte().percent();
        engagement.startsOn = working.from();
        engagement.endsOn = working.until();
        return engagement;
    }

    /** The post gives no money, so it binds no time. */
    void free() {
        freed = true;
    }

    UUID manager() {
        return manager;
    }

    Working working() {
        return new Working(post, new Holder(holder), new Fte(ftePercent), startsOn, endsOn);
    }
}
