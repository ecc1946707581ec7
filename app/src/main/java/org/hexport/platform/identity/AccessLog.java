package org.hexport.platform.identity;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
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
        record(viewer, List.of(organisation), what);
    }

    /** The same for a list that names many, in one statement. */
    public void record(Viewer viewer, Collection<OrganisationId> organisations, String what) {
        var person = viewer.person();
        var others = organisations.stream()
                .filter(organisation -> !viewer.belongsTo(organisation))
                .map(OrganisationId::value)
                .distinct()
                .sorted() // two looks at once wait for each other, never both
                .toArray(UUID[]::new);
        if (person == null || others.length == 0) {
            return;
        }
        var now = clock.instant();
        jdbc.sql("""
                insert into identity.access_log as known (organisation, person, what, day, last_look)
                select organisation, :person, :what, :day, :now from unnest(:organisations) as organisation
                on conflict (organisation, day, person, what)
                do update set last_look = excluded.last_look, looks = known.looks + 1
                """)
                .param("organisations", others)
                .param("person", person.value())
                .param("what", what)
                .param("day", Date.valueOf(LocalDate.ofInstant(now, clock.getZone())))
                .param("now", Timestamp.from(now))
                .update();
    }

    /** @param what message key of what was looked at */
    public record Look(String person, String what, Instant last, int times) {}

    /** The latest looks, as many as asked for. */
    public List<Look> latest(OrganisationId organisation, int most) {
        return jdbc.sql("""
                select p.name, l.what, l.last_look, l.looks
                  from identity.access_log l
                  join identity.person p on p.id = l.person
                 where l.organisation = :organisation
                 order by l.day desc, l.last_look desc
                 limit :most
                """)
                .param("organisation", organisation.value())
                .param("most", most)
                .query((row, n) -> new Look(
                        row.getString("name"),
                        row.getString("what"),
                        row.getTimestamp("last_look").toInstant(),
                        row.getInt("looks")))
                .list();
    }
}
