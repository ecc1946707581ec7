package org.hexport.platform.identity.staff;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Viewer;
import org.hexport.platform.identity.Helpers;
import org.hexport.platform.identity.staff.CodesPage.Request;
import org.hexport.platform.ui.Reading;
import org.hexport.platform.ui.Readings;
import org.hexport.platform.ui.Row;
import org.hexport.platform.ui.Waiting;
import org.hexport.platform.ui.WaitingSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who forgot a password and may be helped by whom. Administrators help everybody; the coordinators of a person's organisation and the
 * managers of its helpers, such as its association, help who has no office of their own: nobody gains a right by helping.
 */
@Component
class CodeRequests implements WaitingSource {

    /** A request older than this was forgotten. */
    static final Duration OPEN = Duration.ofDays(3);

    private static final String NOBODY = "select null::uuid as organisation, null::uuid as helper where false";

    private final Readings readings;
    private final Clock clock;
    /** Whoever stands by an organisation, as one query of pairs. */
    private final String helpers;

    CodeRequests(Readings readings, Clock clock, List<Helpers> helpers) {
        this.readings = readings;
        this.clock = clock;
        this.helpers = Stream.concat(Stream.of(NOBODY), helpers.stream().map(Helpers::pairs))
                .collect(Collectors.joining(" union all "));
    }

    private record Open(
            PersonId person,
            String name,
            @Nullable String contact,
            Instant since,
            boolean inOffice,
            List<OrganisationId> helpers,
            List<String> regions,
            String names) {

        Request shown() {
            return new Request(person, name, contact, names, since);
        }
    }

    List<Request> helpedBy(Viewer viewer) {
        return readings.read(readingFor(viewer));
    }

    private Reading<List<Request>> readingFor(Viewer viewer) {
        return mayHelpAnybody(viewer) ? open().map(open -> helpedBy(viewer, open)) : Reading.known(List.of());
    }

    private static List<Request> helpedBy(Viewer viewer, List<Open> open) {
        return open.stream()
                .filter(request -> !request.person().equals(viewer.person()))
                .filter(request -> viewer.administrator()
                        || !request.inOffice()
                                && (request.regions().stream().anyMatch(viewer::coordinates)
                                        || request.helpers().stream().anyMatch(viewer::speaksFor)))
                .map(Open::shown)
                .toList();
    }

    /** Tells helpers on their home page that somebody can't sign in. */
    @Override
    public Reading<List<Waiting>> waitingFor(Viewer viewer) {
        return readingFor(viewer)
                .map(requests -> requests.stream()
                        .map(request -> new Waiting(
                                "identity.waiting.code", List.of(request.name()), "/codes", request.since(), null))
                        .toList());
    }

    /** Saves everybody else the query: those who manage nothing but enterprises too, for no enterprise stands by another. */
    private static boolean mayHelpAnybody(Viewer viewer) {
        return viewer.administrator()
                || !viewer.coordinates().isEmpty()
                || !viewer.enterprises().containsAll(viewer.managed());
    }

    private Reading<List<Open>> open() {
        return Reading.rows(
                """
                select p.id, p.name, coalesce(p.email::text, p.phone) as contact, c.requested,
                       p.administrator or exists(select 1 from identity.mandate where person = p.id) as in_office,
                       array(select h.helper from (%s) h join identity.membership m on m.organisation = h.organisation
                              where m.person = p.id) as helpers,
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
                """.formatted(helpers),
                Map.of("since", Timestamp.from(clock.instant().minus(OPEN))),
                CodeRequests::open);
    }

    private static Open open(Row row) {
        return new Open(
                new PersonId(row.uuid("id")),
                row.text("name"),
                row.textOrNull("contact"),
                row.instant("requested"),
                row.flag("in_office"),
                row.uuids("helpers").stream().map(OrganisationId::new).toList(),
                row.texts("regions"),
                row.text("names"));
    }
}
