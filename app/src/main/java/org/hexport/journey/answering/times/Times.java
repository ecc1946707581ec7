package org.hexport.journey.answering.times;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.hexport.kernel.Helix;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the requests of a year and counts how long their answers took: for the actor itself and for who runs the matching. */
@Component
class Times {

    private static final double SECONDS_A_DAY = 86_400;

    private final JdbcClient jdbc;
    private final Clock clock;

    Times(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws NotFound where the viewer runs the matching nowhere */
    TimesPage ofRegions(Viewer viewer) {
        if (viewer.coordinates().isEmpty() && !viewer.administrator()) {
            throw new NotFound();
        }
        return new TimesPage(lines(viewer, null));
    }

    /** @throws NotFound where the viewer neither belongs to the actor nor oversees its region */
    TimesPage ofActor(Viewer viewer, OrganisationId actor) {
        if (!maySee(viewer, actor)) {
            throw new NotFound();
        }
        return new TimesPage(lines(viewer, actor.value()));
    }

    /** Its own people, officers of its region, and those in whose region it was asked. */
    private boolean maySee(Viewer viewer, OrganisationId actor) {
        return jdbc.sql("""
                select count(*)
                  from facts.actor
                 where actor.id = :id
                   and (:all
                        or actor.district ^@ any (:overseen)
                        or exists (select 1
                                     from facts.proposal
                                    where proposal.actor_id = actor.id and proposal.district ^@ any (:overseen)))
                """)
                        .param("id", actor.value())
                        .param("all", viewer.administrator() || viewer.belongsTo(actor))
                        .param("overseen", viewer.overseenRegions())
                        .query(Long.class)
                        .single()
                > 0;
    }

    Optional<String> nameOf(OrganisationId actor) {
        return jdbc.sql("select name from facts.organisation where id = :id")
                .param("id", actor.value())
                .query((row, n) -> row.getString("name"))
                .optional();
    }

    private List<TimesPage.Line> lines(Viewer viewer, @Nullable UUID actor) {
        var requests = new LinkedHashMap<Who, List<AnswerTime.Request>>();
        jdbc.sql("""
                select proposal.actor_id, named.name, actor.helix,
                       extract(epoch from coalesce(proposal.actor_answered_at, proposal.answered_at, :now) - proposal.proposed_at) as seconds,
                       proposal.actor_answered_at is not null as answered,
                       proposal.actor_answered_at is null and proposal.state = 'waiting' and proposal.deadline >= :today as waiting,
                       proposal.actor_answered_at is null and proposal.state in ('waiting', 'lapsed') and proposal.deadline < :today
                       and coalesce((proposal.answered_at at time zone 'Asia/Jakarta')::date > proposal.deadline, true) as silent
                  from facts.proposal
                  join facts.actor on actor.id = proposal.actor_id
                  join facts.organisation named on named.id = proposal.actor_id
                 where proposal.proposed_at >= cast(:now as timestamptz) - make_interval(days => :year)
                   and (proposal.actor_id = :actor
                        or cast(:actor as uuid) is null
                           and (:administrator or proposal.district ^@ any (:coordinated)))
                 order by proposal.actor_id
                """)
                .param("now", OffsetDateTime.now(clock))
                .param("today", LocalDate.now(clock))
                .param("year", AnswerTime.YEAR)
                .param("actor", actor)
                .param("administrator", viewer.administrator())
                .param("coordinated", viewer.coordinatedRegions())
                .query((ResultSet row) -> {
                    requests.computeIfAbsent(who(row), key -> new ArrayList<>()).add(request(row));
                });
        return requests.entrySet().stream()
                .map(entry -> line(entry.getKey(), AnswerTime.of(entry.getValue())))
                .sorted(Comparator.comparingInt((TimesPage.Line line) -> line.waiting() + line.silent())
                        .reversed()
                        .thenComparing(TimesPage.Line::name)
                        .thenComparing(TimesPage.Line::actor))
                .toList();
    }

    private static Who who(ResultSet row) throws SQLException {
        return new Who(
                row.getString("actor_id"),
                row.getString("name"),
                Helix.of(row.getString("helix").charAt(0)));
    }

    private static AnswerTime.Request request(ResultSet row) throws SQLException {
        return new AnswerTime.Request(
                Math.max(0, row.getDouble("seconds")) / SECONDS_A_DAY,
                row.getBoolean("answered"),
                row.getBoolean("waiting"),
                row.getBoolean("silent"));
    }

    private static TimesPage.Line line(Who who, AnswerTime time) {
        return new TimesPage.Line(
                who.actor(),
                who.name(),
                who.helix(),
                time.asked(),
                time.answered(),
                time.waiting(),
                time.silent(),
                boxed(time.days().median()),
                boxed(time.days().lower()),
                boxed(time.days().upper()),
                boxed(time.unanswered()),
                time.asked() < AnswerTime.FEW);
    }

    private static @Nullable Double boxed(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }

    private record Who(String actor, String name, Helix helix) {}
}
