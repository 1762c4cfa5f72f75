package de.integrationspakt.municipality.measure;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.key.DistrictKey;
import de.integrationspakt.kernel.key.Holder;
import de.integrationspakt.municipality.level.Area;
import de.integrationspakt.municipality.level.Levels;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** The filters and the order of a list of measures; a {@code @BeanParam}. */
public class MeasureFilter {
    @RestQuery
    Area area;

    @RestQuery
    @Parameter(example = "LANGUAGE_COURSE")
    @Size(max = 40)
    String type;

    @RestQuery
    @Parameter(description = "What can be entered with this level of the area; needs area", example = "A1")
    @Size(max = 40)
    String level;

    @RestQuery
    @Parameter(example = "08116033")
    Holder applicant;

    @RestQuery
    @Parameter(description = "Where it is held", example = "08116")
    DistrictKey district;

    @RestQuery
    @Parameter(example = "VWV-DEUTSCH-2027")
    @Size(max = 40)
    String budgetLine;

    @RestQuery
    TargetGroup targetGroup;

    @RestQuery
    @Parameter(description = "Any of these; may be given several times")
    List<MeasureStatus> status;

    @RestQuery
    @Parameter(description = "At least so many free places; one or two who take part count as three", example = "1")
    @Min(0)
    @Max(10_000)
    Integer freePlaces;

    @RestQuery
    @Parameter(description = "Period ends on or after this day")
    LocalDate periodFrom;

    @RestQuery
    @Parameter(description = "Period begins on or before this day")
    LocalDate periodTo;

    @RestQuery
    @DefaultValue("CREATED")
    MeasureSearch.Sort sort;

    MeasureSearch.Sort sort() {
        return sort;
    }

    /** @param on the day whose levels count */
    MeasureSearch search(Levels levels, LocalDate on, Caller by) {
        return new MeasureSearch(
                area,
                type,
                entryLevels(levels, on),
                applicant,
                district,
                budgetLine,
                targetGroup,
                status,
                freePlaces,
                periodFrom,
                periodTo,
                by.isState() ? null : by.units(),
                sort);
    }

    private List<String> entryLevels(Levels levels, LocalDate on) {
        if (level == null) {
            return List.of();
        }
        if (area == null) {
            throw new Invalid("/area", "field.areaOfLevel");
        }
        var reached = levels.require(area, level, on, "/level").position();
        return levels.on(on).of(area).stream()
                .filter(one -> one.position() <= reached)
                .map(one -> one.code())
                .toList();
    }
}
