package org.hexport.parties.helix.offers;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hexport.kernel.Notice;
import org.hexport.kernel.OrganisationId;
import org.hexport.platform.identity.People;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks those who speak for an actor to renew an offer that is about to end: once for each last day, however often the round runs. */
@Service
class RenewalRound {

    /** So many days before the last one. */
    static final int AHEAD = 14;

    private final JdbcClient jdbc;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RenewalRound(JdbcClient jdbc, People people, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    private record Ending(UUID offer, OrganisationId actor, String title, LocalDate until) {}

    /** @return how many offers were told of */
    @Transactional
    public int run() {
        var ending = ending();
        ending.forEach(this::tell);
        return ending.size();
    }

    private List<Ending> ending() {
        return jdbc.sql("""
                with fresh as (
                    insert into helix.renewal_notice (offer_id, until_day, told_at)
                    select offer.id, offer.until_day, :now
                      from helix.offer
                      join helix.actor on actor.id = offer.actor_id and actor.state = 'confirmed'
                     where offer.withdrawn_at is null and offer.until_day between :today and :last
                    on conflict do nothing
                    returning offer_id
                )
                select offer.id, offer.actor_id, offer.title, offer.until_day
                  from helix.offer
                  join fresh on fresh.offer_id = offer.id
                 order by offer.until_day, offer.id
                """)
                .param("now", OffsetDateTime.now(clock))
                .param("today", LocalDate.now(clock))
                .param("last", LocalDate.now(clock).plusDays(AHEAD))
                .query((row, n) -> new Ending(
                        row.getObject("id", UUID.class),
                        new OrganisationId(row.getObject("actor_id", UUID.class)),
                        row.getString("title"),
                        row.getObject("until_day", LocalDate.class)))
                .list();
    }

    private void tell(Ending offer) {
        for (var person : people.speakersFor(offer.actor())) {
            var once = "helix.renewal:" + offer.offer() + ":" + offer.until() + ":" + person;
            events.publishEvent(new Notice(
                    UUID.nameUUIDFromBytes(once.getBytes(StandardCharsets.UTF_8)),
                    person,
                    "helix.notice.renew",
                    List.of(offer.title(), offer.until().toString()),
                    "/offers/" + offer.offer() + "/edit"));
        }
    }

    /** Each night. */
    @Configuration(proxyBeanMethods = false)
    static class Nightly {

        private static final LocalTime AT_NIGHT = LocalTime.of(2, 40);

        @Bean
        RecurringTask<?> offerRenewals(RenewalRound round, Clock clock) {
            return Tasks.recurring("helix.renewals", new Daily(clock.getZone(), AT_NIGHT))
                    .execute((instance, context) -> round.run());
        }
    }
}
