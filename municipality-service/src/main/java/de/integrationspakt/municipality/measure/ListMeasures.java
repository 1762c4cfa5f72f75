package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.http.Page;
import de.integrationspakt.kernel.http.Paging;
import de.integrationspakt.kernel.table.Rows;
import de.integrationspakt.kernel.time.Berlin;
import de.integrationspakt.municipality.level.Levels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Lists measures: a page of them, or all for a file. */
@ApplicationScoped
class ListMeasures {
    /** Read together for a file; each part is forgotten before the next is read. */
    private static final int PART = 500;

    private final FindMeasures findMeasures;
    private final Levels levels;
    private final Clock clock;

    ListMeasures(FindMeasures findMeasures, Levels levels, Clock clock) {
        this.findMeasures = findMeasures;
        this.levels = levels;
        this.clock = clock;
    }

    @Transactional
    Page<MeasureRow> page(MeasureFilter filter, Paging paging, Caller by) {
        var search = filter.search(levels, Berlin.today(clock), by);
        var found = findMeasures.find(search, paging.after().orElse(null), paging.limit() + 1);
        return Page.of(found, paging, one -> MeasureRow.of(one, by), one -> FindMeasures.place(search.sort(), one));
    }

    /** Every measure that matches, read part by part while the file is written. */
    Rows<MeasureRow> all(MeasureFilter filter, Caller by) {
        var search = filter.search(levels, Berlin.today(clock), by);
        return taker -> {
            String after = null;
            List<Measure> part;
            do {
                part = findMeasures.find(search, after, PART);
                for (var one : part) {
                    taker.take(MeasureRow.of(one, by));
                    after = FindMeasures.place(search.sort(), one);
                }
            } while (part.size() == PART);
        };
    }
}
