package de.integrationspakt.municipality.connection;

import de.integrationspakt.kernel.access.Caller;
import de.integrationspakt.kernel.http.NotFound;
import de.integrationspakt.kernel.key.DistrictKey;
import de.integrationspakt.municipality.level.Levels;
import de.integrationspakt.municipality.registry.Register;
import jakarta.enterprise.context.ApplicationScoped;

/** Somebody asks what would be, before anything is kept. */
@ApplicationScoped
class SketchPackage {
    private final CheckPackage checkPackage;
    private final Levels levels;
    private final Register register;

    SketchPackage(CheckPackage checkPackage, Levels levels, Register register) {
        this.checkPackage = checkPackage;
        this.levels = levels;
        this.register = register;
    }

    /** {@link NotFound} if the register does not know the district. */
    CheckPackage.Checked check(DistrictKey district, PackageWritten written, Caller by) {
        var home = DraftPackage.district(district.holder(), district, register);
        var content = written.content("/content");
        content.require(levels);
        return checkPackage.checkAndPropose(content, home, written.planned(home.value()), by);
    }
}
