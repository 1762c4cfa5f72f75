package de.integrationspakt.kernel.access;

import de.integrationspakt.kernel.key.Ags;
import de.integrationspakt.kernel.key.DistrictKey;
import de.integrationspakt.kernel.key.Holder;
import io.quarkus.arc.All;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who calls, as the verified token says: subject, roles, and the units the caller acts for. A unit is an AGS, a district
 * key, a group, a carrier, or {@code 08} for the whole state. A district reaches its municipalities; a service may know of
 * further units, such as the groups its units are members of.
 */
@RequestScoped
public class Caller {
    /** The unit of those who act for the whole state. */
    public static final String STATE = "08";

    /** Attribute of an identity: roles that are not the token's own, and whose they are while he is absent. */
    public static final String LENT_ROLES = "pakt.lent-roles";

    /** Attribute of an identity without a token, of one whose work is done behind his call: the units he called with. */
    public static final String UNITS = "pakt.units";

    @Inject
    SecurityIdentity identity;

    @All
    @Inject
    List<UnitsThroughOthers> throughOthers;

    private Set<String> units;
    private Set<String> called = Set.of();

    /** The stable id of the person or client; four-eyes compares it, the journal records it. */
    public String subject() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? token.getSubject()
                : identity.getPrincipal().getName();
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    public boolean hasLentRoles() {
        return identity.getAttribute(LENT_ROLES) != null;
    }

    /** @param roles those of which the operation asks for one */
    public void calls(Set<String> roles) {
        called = roles;
    }

    /** Whom the caller stands in for, because only a role lent to him opens what he calls; empty for who acts by right. */
    public Optional<String> inPlaceOf() {
        Map<String, String> lent = identity.getAttribute(LENT_ROLES);
        if (lent == null || called.stream().anyMatch(role -> has(role) && !lent.containsKey(role))) {
            return Optional.empty();
        }
        return called.stream().filter(lent::containsKey).sorted().map(lent::get).findFirst();
    }

    public Set<String> units() {
        if (units == null) {
            units = withThoseThroughOthers(
                    identity.getPrincipal() instanceof JsonWebToken token
                            ? read(token.getClaim("units"))
                            : read(identity.getAttribute(UNITS)));
        }
        return units;
    }

    /** All units whose facts the caller may hear: its own, and those that followed them. */
    public Set<String> heardUnits() {
        var heard = new HashSet<>(units());
        if (!isState()) {
            throughOthers.forEach(others -> heard.addAll(others.heard(units())));
        }
        return heard;
    }

    public boolean isState() {
        return units().contains(STATE);
    }

    public boolean reaches(Holder holder) {
        return reachesUnit(holder.value());
    }

    public boolean reaches(Ags ags) {
        return reachesUnit(ags.value());
    }

    public boolean reaches(DistrictKey district) {
        return reachesUnit(district.value());
    }

    public void mustReach(Holder holder) {
        must(holder.value());
    }

    public void mustReach(Ags ags) {
        must(ags.value());
    }

    public void mustReach(DistrictKey district) {
        must(district.value());
    }

    private void must(String unit) {
        if (!reachesUnit(unit)) {
            throw new ForeignUnit(unit);
        }
    }

    private boolean reachesUnit(String unit) {
        return isState()
                || units().contains(unit)
                || (unit.matches(Ags.FORM) && units().contains(unit.substring(0, 5)));
    }

    private Set<String> withThoseThroughOthers(Set<String> own) {
        if (own.isEmpty() || own.contains(STATE)) {
            return own;
        }
        var all = new HashSet<>(own);
        throughOthers.forEach(others -> all.addAll(others.of(Set.copyOf(all))));
        return Set.copyOf(all);
    }

    private static Set<String> read(Object claim) {
        if (claim instanceof JsonArray array) {
            return array.getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .collect(Collectors.toUnmodifiableSet());
        }
        if (claim instanceof Collection<?> collection) {
            return collection.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet());
        }
        return Set.of();
    }
}
