package org.hexport.platform.identity;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who looked at what is about an organisation, for its owners to read. */
@Component
public class AccessLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    AccessLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Puts the look on record, once a day for each person and thing; what people of the organisation itself look at is not.
     *
     * @param what message key of what was looked at: {@code sme.looked.profile}
     */
    public void record(Viewer viewer, OrganisationId organisation, String what) {
        var person = viewer.person();
        if (person == null || viewer.belongsTo(organisation)) {
            return;
        }
        var now = clock.instant();
        jdbc.sql("""
                insert into identity.access_log as known (organisation, person, what, day, last_look)
                values (:organisation, :person, :what, :day, :now)
                on conflict (organisation, day, person, what)
                do update set last_look = excluded.last_look, looks = known.looks + 1
                """)
                .param("organisation", organisation.value())
                .param("person", person.value())
                .param("what", what)
                .param("day", Date.valueOf(LocalDate.ofInstant(now, clock.getZone())))
                .param("now", Timestamp.from(now))
                .update();
    }
}
