package de.integrationspakt.municipality.level;

import de.integrationspakt.kernel.key.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One version of a level. Written once; only its last day is set, when the next version follows. */
@Entity
@Table(name = "level")
class LevelVersion {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Area area;

    private String code;
    private int position;
    private String titleDe;
    private String titleEn;
    private LocalDate validFrom;
    private LocalDate validTo;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "level_prerequisite", joinColumns = @JoinColumn(name = "level"))
    private Set<Prerequisite> requires = new HashSet<>();

    protected LevelVersion() {}

    LevelVersion(Level level) {
        id = Ids.next();
        area = level.area();
        code = level.code();
        position = level.position();
        titleDe = level.titleDe();
        titleEn = level.titleEn();
        validFrom = level.validFrom();
        validTo = level.validTo();
        requires.addAll(level.requires());
    }

    /** A newer version holds from that day. */
    void endBefore(LocalDate day) {
        validTo = day.minusDays(1);
    }

    Level level() {
        return new Level(area, code, position, titleDe, titleEn, List.copyOf(requires), validFrom, validTo).inOrder();
    }
}
