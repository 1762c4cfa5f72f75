package de.integrationspakt.budget.programme;

import de.integrationspakt.kernel.http.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;

@ApplicationScoped
class Programmes implements PanacheRepositoryBase<Programme, String> {

    Programme require(String code) {
        return findByIdOptional(code).orElseThrow(() -> new NotFound("programme", code));
    }

    List<ProgrammeVersion> versions(String code) {
        require(code);
        return getEntityManager()
                .createQuery(
                        "from ProgrammeVersion v where v.key.programme = :code order by v.key.version",
                        ProgrammeVersion.class)
                .setParameter("code", code)
                .getResultList();
    }

    /** Locked, so that two instances that start at once do not both tell them. */
    List<ProgrammeVersion> untold() {
        return getEntityManager()
                .createQuery(
                        "from ProgrammeVersion v where v.toldAt is null order by v.key.programme, v.key.version",
                        ProgrammeVersion.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The version valid at the beginning of the year, else the first that begins within it. */
    List<ProgrammeVersion> validIn(String code, int year) {
        return getEntityManager()
                .createQuery(
                        "from ProgrammeVersion v where v.key.programme = :code and v.validFrom <= :end"
                                + " and (v.validTo is null or v.validTo >= :begin) order by v.validFrom",
                        ProgrammeVersion.class)
                .setParameter("code", code)
                .setParameter("begin", LocalDate.of(year, 1, 1))
                .setParameter("end", LocalDate.of(year, 12, 31))
                .getResultList();
    }
}
