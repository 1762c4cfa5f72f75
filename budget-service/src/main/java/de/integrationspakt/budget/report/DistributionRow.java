package de.integrationspakt.budget.report;

import de.integrationspakt.kernel.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of the distribution as it is published. */
@Schema(name = "DistributionRow")
public record DistributionRow(
        @Schema(description = "A holder, the sum of a district's holders, or that of all")
        Level level,

        @Schema(examples = "08116", description = "Null for groups and carriers")
        String district,

        @Schema(examples = "08116033") String holder,
        @Schema(examples = "Kirchheim unter Teck") String name,
        long persons,
        Money amount) {

    /** What a row is about. */
    public enum Level {
        HOLDER,
        DISTRICT,
        TOTAL
    }

    boolean isSum() {
        return level != Level.HOLDER;
    }

    /** The shares, after those of a district its sum, at the end that of all. @param shares by key @param districts their names */
    static List<DistributionRow> perHolder(List<DistributionRow> shares, Map<String, String> districts) {
        var rows = new ArrayList<DistributionRow>();
        for (int place = 0; place < shares.size(); place++) {
            var share = shares.get(place);
            rows.add(share);
            boolean last = place + 1 == shares.size()
                    || !Objects.equals(share.district(), shares.get(place + 1).district());
            if (last && share.district() != null) rows.add(sum(share.district(), shares, districts));
        }
        rows.add(total(shares));
        return rows;
    }

    /** The districts alone, and what belongs to none, at the end the sum of all. */
    static List<DistributionRow> perDistrict(List<DistributionRow> shares, Map<String, String> districts) {
        var rows = new ArrayList<DistributionRow>();
        shares.stream()
                .map(DistributionRow::district)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(district -> rows.add(sum(district, shares, districts)));
        shares.stream().filter(share -> share.district() == null).forEach(rows::add);
        rows.add(total(shares));
        return rows;
    }

    private static DistributionRow sum(String district, List<DistributionRow> shares, Map<String, String> districts) {
        var own = shares.stream()
                .filter(share -> district.equals(share.district()))
                .collect(Collectors.toList());
        return new DistributionRow(Level.DISTRICT, district, null, districts.get(district), persons(own), amount(own));
    }

    private static DistributionRow total(List<DistributionRow> shares) {
        return new DistributionRow(Level.TOTAL, null, null, null, persons(shares), amount(shares));
    }

    private static long persons(List<DistributionRow> rows) {
        return rows.stream().mapToLong(DistributionRow::persons).sum();
    }

    private static Money amount(List<DistributionRow> rows) {
        return Money.sum(rows.stream().map(DistributionRow::amount));
    }
}
