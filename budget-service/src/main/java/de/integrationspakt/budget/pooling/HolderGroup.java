package de.integrationspakt.budget.pooling;

import de.integrationspakt.kernel.http.Invalid;
import de.integrationspakt.kernel.key.Holder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Municipalities and districts that apply jointly. It never changes: who joins or leaves forms another group.
 *
 * @param key G and six digits
 * @param members two or more, in order
 * @param lead the member that acts for the group
 * @param validTo last day; null: until further notice
 */
record HolderGroup(
        String key,
        String name,
        String lead,
        List<String> members,
        LocalDate validFrom,
        LocalDate validTo,
        String formedBy,
        Instant formedAt) {

    /** @throws Invalid unless the members are different municipalities or districts, and the lead is one of them */
    void requireConsistent() {
        for (int place = 0; place < members.size(); place++) {
            var kind = new Holder(members.get(place)).kind();
            if (kind != Holder.Kind.MUNICIPALITY && kind != Holder.Kind.DISTRICT)
                throw new Invalid("/members/" + place, "group.kind");
        }
        if (members.stream().distinct().count() < members.size()) throw new Invalid("/members", "group.double");
        if (!members.contains(lead)) throw new Invalid("/lead", "group.lead");
        if (validTo != null && validTo.isBefore(validFrom)) throw new Invalid("/validTo", "group.order");
    }

    boolean isValidIn(int year) {
        return validFrom.getYear() <= year && (validTo == null || validTo.getYear() >= year);
    }
}
