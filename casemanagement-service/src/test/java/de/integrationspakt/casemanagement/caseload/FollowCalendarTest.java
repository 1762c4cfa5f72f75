package de.integrationspakt.casemanagement.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import de.integrationspakt.casemanagement.Given;
import de.integrationspakt.casemanagement.OnPlatform;
import de.integrationspakt.kernel.testing.Facts;
import de.integrationspakt.kernel.testing.Sql;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

@OnPlatform
class FollowCalendarTest {
    private static final String AGS = "08125074";

    @Inject
    FollowCalendar followCalendar;

    @Test
    void a_post_that_ran_out_leaves_the_caseload_without_anybody_doing_anything() {
        Given.holder(AGS, "IM-2018-K", 2018);
        var post = Given.funded(AGS, "IM-2018-K", "0.50", "2018-01-01");
        followCalendar.follow();
        assertThat(Facts.told("CaseloadMeasured", AGS)).hasSize(2);
        // as if it had begun and ended a year earlier: the clock of the tests stands still
        Sql.asOwner("UPDATE post SET starts_on = '2017-01-01', ends_on = '2017-12-31' WHERE id = ?::uuid", post);
        followCalendar.follow();
        followCalendar.follow();
        var told = Facts.told("CaseloadMeasured", AGS);
        assertThat(told).hasSize(3);
        assertThat(told.get(2).path("ftePercent").asInt()).isZero();
        assertThat(Sql.query("SELECT version FROM caseload WHERE ags = ?", AGS)).containsExactly(Map.of("version", 3L));
    }
}
