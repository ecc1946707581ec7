package org.hexport.platform.identity.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Viewer;
import org.hexport.platform.identity.Helpers;
import org.hexport.platform.identity.staff.CodesPage.Request;
import org.hexport.platform.ui.Waiting;
import org.hexport.platform.ui.WaitingSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who forgot a password and may be helped by whom. Administrators help everybody; the coordinators of a person's organisation and the
 * managers of its helpers, such as its association, help who has no office of their own: nobody gains a right by helping.
 */
@Component
class CodeRequests implements WaitingSource {

    /** A request older than this was forgotten. */
    static final Duration OPEN = Duration.ofDays(3);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final List<Helpers> helpers;

    CodeRequests(JdbcClient jdbc, Clock clock, List<Helpers> helpers) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.helpers = helpers;
    }

    private record Open(
            PersonId person,
            String name,
            @Nullable String contact,
            Instant since,
            boolean inOffice,
            Set<OrganisationId> organisations,
            List<String> regions,
            String names) {

        Request shown() {
            return new Request(person, name, contact, names, since);
        }
    }

    List<Request> helpedBy(Viewer viewer) {
        if (!mayHelpAnybody(viewer)) {
            return List.of();
        }
        var open = open();
        var associations = viewer.administrator() ? Set.<OrganisationId>of() : helpedThrough(viewer, open);
        return open.stream()
                .filter(request -> !request.person().equals(viewer.person()))
                .filter(request -> viewer.administrator()
                        || !request.inOffice()
                                && (request.regions().stream().anyMatch(viewer::coordinates)
                                        || request.organisations().stream().anyMatch(associations::contains)))
                .map(Open::shown)
                .toList();
    }

    /** Tells helpers on their home page that somebody can't sign in. */
    @Override
    public List<Waiting> waitingFor(Viewer viewer) {
        return helpedBy(viewer).stream()
                .map(request ->
                        new Waiting("identity.waiting.code", List.of(request.name()), "/codes", request.since(), null))
                .toList();
    }

    /** Saves everybody else the query. */
    private static boolean mayHelpAnybody(Viewer viewer) {
        return viewer.administrator()
                || !viewer.coordinates().isEmpty()
                || !viewer.managed().isEmpty();
    }

    /** Those of the organisations that have a helper for whom the viewer speaks. */
    private Set<OrganisationId> helpedThrough(Viewer viewer, List<Open> open) {
        var all = open.stream()
                .flatMap(request -> request.organisations().stream())
                .collect(Collectors.toSet());
        return helpers.stream()
                .flatMap(source -> source.helpersOf(all).entrySet().stream())
                .filter(entry -> entry.getValue().stream().anyMatch(viewer::speaksFor))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private List<Open> open() {
        return jdbc.sql("""
                select p.id, p.name, coalesce(p.email::text, p.phone) as contact, c.requested,
                       p.administrator or exists(select 1 from identity.mandate where person = p.id) as in_office,
                       array(select organisation from identity.membership where person = p.id) as organisations,
                       array(select o.region_code from identity.membership m
                               join identity.organisation o on o.id = m.organisation
                              where m.person = p.id) as regions,
                       (select coalesce(string_agg(o.name, ', ' order by o.name), '') from identity.membership m
                          join identity.organisation o on o.id = m.organisation
                         where m.person = p.id) as names
                  from identity.reset_code c
                  join identity.person p on p.id = c.person
                 where c.requested > :since
                 order by c.requested
                """)
                .param("since", Timestamp.from(clock.instant().minus(OPEN)))
                .query((row, n) -> open(row))
                .list();
    }

    private static Open open(ResultSet row) throws SQLException {
        return new Open(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("contact"),
                row.getTimestamp("requested").toInstant(),
                row.getBoolean("in_office"),
                Arrays.stream((UUID[]) row.getArray("organisations").getArray())
                        .map(OrganisationId::new)
                        .collect(Collectors.toSet()),
                List.of((String[]) row.getArray("regions").getArray()),
                row.getString("names"));
    }
}
