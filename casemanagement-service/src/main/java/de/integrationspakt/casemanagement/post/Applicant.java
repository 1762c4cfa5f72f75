package de.integrationspakt.casemanagement.post;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.access.ForeignUnit;
import de.integrationspakt.kernel.access.Roles;
import de.integrationspakt.kernel.key.Holder;

/** Who acts for a holder: the holder itself. A district reads its municipalities' posts but does not draw on their frames. */
final class Applicant {
    private Applicant() {}

    static void mustBe(Holder holder, Caller caller) {
        var role = holder.kind() == Holder.Kind.DISTRICT ? Roles.DISTRICT : Roles.MUNICIPALITY;
        if (!caller.has(role) || !caller.units().contains(holder.value())) {
            throw new ForeignUnit(holder.value());
        }
    }
}
