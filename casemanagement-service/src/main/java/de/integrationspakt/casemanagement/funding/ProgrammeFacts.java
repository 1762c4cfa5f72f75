package de.integrationspakt.casemanagement.funding;

import de.integrationspakt.kernel.fact.Heard;
import de.integrationspakt.kernel.fact.Hearer;
import de.integrationspakt.kernel.fact.Hearing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** Hears the rules of programme versions. A version once published only ever gets its last day, when a newer one begins. */
@ApplicationScoped
class ProgrammeFacts implements Hearer {
    private final EntityManager entities;

    ProgrammeFacts(EntityManager entities) {
        this.entities = entities;
    }

    record Told(
            String programme,
            int version,
            LocalDate validFrom,
            LocalDate validTo,
            Drawdown drawdown,
            List<String> applicantKinds,
            List<Rate> rates,
            int minimumFtePercent,
            Long minimumFrameCents,
            int grantMonths,
            int caseloadHigh,
            int caseloadAlarm) {}

    @Override
    public List<Hearing<?>> hearings() {
        return List.of(Hearing.of(
                "budget.programmes",
                "de.integrationspakt.budget.ProgrammeVersionPublished.v1",
                Told.class,
                this::keep));
    }

    private void keep(Heard<Told> fact) {
        var told = fact.data();
        var written = entities.createNativeQuery("""
                        INSERT INTO programme_version (programme, version, valid_from, valid_to, drawdown, applicant_kinds,
                            minimum_fte_percent, minimum_frame_cents, grant_months, caseload_high, caseload_alarm)
                        VALUES (?1, ?2, ?3, cast(?4 as date), ?5, ?6, ?7, cast(?8 as bigint), ?9, ?10, ?11)
                        ON CONFLICT DO NOTHING
                        """)
                .setParameter(1, told.programme())
                .setParameter(2, told.version())
                .setParameter(3, told.validFrom())
                .setParameter(4, told.validTo() == null ? null : told.validTo().toString())
                .setParameter(5, told.drawdown().name())
                .setParameter(6, String.join(",", told.applicantKinds()))
                .setParameter(7, told.minimumFtePercent())
                .setParameter(
                        8,
                        told.minimumFrameCents() == null
                                ? null
                                : told.minimumFrameCents().toString())
                .setParameter(9, told.grantMonths())
                .setParameter(10, told.caseloadHigh())
                .setParameter(11, told.caseloadAlarm())
                .executeUpdate();
        if (written > 0) {
            told.rates().forEach(rate -> keep(told, rate));
        } else if (told.validTo() != null) {
            end(told);
        }
    }

    private void end(Told version) {
        entities.createNativeQuery("""
                        UPDATE programme_version SET valid_to = ?3
                        WHERE programme = ?1 AND version = ?2 AND valid_to IS NULL
                        """)
                .setParameter(1, version.programme())
                .setParameter(2, version.version())
                .setParameter(3, version.validTo())
                .executeUpdate();
    }

    private void keep(Told version, Rate rate) {
        entities.createNativeQuery("INSERT INTO programme_rate VALUES (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, version.programme())
                .setParameter(2, version.version())
                .setParameter(3, rate.qualification())
                .setParameter(4, rate.validFrom())
                .setParameter(5, rate.amountCentsPerYear())
                .executeUpdate();
    }
}
