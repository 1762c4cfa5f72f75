package de.integrationspakt.casemanagement.post;

import de.integrationspakt.casemanagement.Days;
import de.integrationspakt.casemanagement.funding.Qualification;
import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.http.Paging;
import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.key.DistrictKey;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Which posts the caller looks for; a {@code @BeanParam}. Of other units' posts none is found. */
public class FindPosts {
    @RestQuery
    Ags ags;

    @RestQuery
    @Parameter(description = "Posts of the district and of its municipalities")
    DistrictKey district;

    @RestQuery
    @Size(max = 40)
    @Pattern(regexp = "\\p{Graph}*")
    String budgetLine;

    @RestQuery
    @Parameter(description = "One or more")
    List<PostStatus> status;

    @RestQuery
    Qualification qualification;

    @RestQuery
    @Parameter(description = "Posts whose period contains this day")
    LocalDate runningOn;

    @RestQuery
    @Parameter(description = "Posts of this case manager, by id")
    UUID caseManager;

    @RestQuery
    @Parameter(description = "Posts changed at or after this instant")
    OffsetDateTime modifiedSince;

    @BeanParam
    Paging paging;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    /** Up to one more than the page, in order of their ids. */
    List<Post> in(Posts posts, Caller caller) {
        if (!caller.isState()) {
            var units = caller.units().isEmpty() ? List.of("") : caller.units();
            where("(holder in :units or substring(holder, 1, 5) in :units)", "units", units);
        }
        where("holder = :ags", "ags", ags == null ? null : ags.value());
        where("substring(holder, 1, 5) = :district", "district", district == null ? null : district.value());
        where("budgetLine = :budgetLine", "budgetLine", budgetLine);
        where("status in :status", "status", status == null || status.isEmpty() ? null : status);
        where("qualification = :qualification", "qualification", qualification);
        where("startsOn <= :day and endsOn >= :day", "day", Days.sane("/runningOn", runningOn));
        where("manager = :manager", "manager", caseManager);
        where("changedAt >= :since", "since", since());
        where("id > :after", "after", paging.after().map(FindPosts::id).orElse(null));
        var query = conditions.isEmpty() ? "order by id" : String.join(" and ", conditions) + " order by id";
        return posts.find(query, values).range(0, paging.limit()).list();
    }

    Paging paging() {
        return paging;
    }

    private Instant since() {
        if (modifiedSince == null) {
            return null;
        }
        Days.sane("/modifiedSince", modifiedSince.toLocalDate());
        return modifiedSince.toInstant();
    }

    private void where(String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    /** A cursor made elsewhere starts nowhere in particular, so at the beginning. */
    private static UUID id(String cursor) {
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException foreign) {
            return new UUID(0, 0);
        }
    }
}
