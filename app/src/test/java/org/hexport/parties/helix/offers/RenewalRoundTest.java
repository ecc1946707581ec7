package org.hexport.parties.helix.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hexport.HexportTest;
import org.hexport.kernel.Helix;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.OfferId;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.parties.helix.ActorKind;
import org.hexport.parties.helix.Actors;
import org.hexport.parties.helix.NewActor;
import org.hexport.parties.helix.Offer;
import org.hexport.parties.helix.Offers;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.MemberRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexportTest
class RenewalRoundTest {

    @Autowired
    private RenewalRound round;

    @Autowired
    private Actors actors;

    @Autowired
    private Offers offers;

    @Autowired
    private Folk folk;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Test
    void asksOnceForEachLastDay() {
        var actor = actors.register(
                Viewer.HOUSE,
                new NewActor(
                        new OrganisationId(UUID.randomUUID()),
                        "Kampus " + UUID.randomUUID(),
                        Helix.ACADEMIC,
                        ActorKind.UNIVERSITY,
                        "35.07.24",
                        "",
                        false));
        folk.aMemberOf(actor, MemberRole.OWNER);
        var near = new OfferId(UUID.randomUUID());
        var far = new OfferId(UUID.randomUUID());
        offer(actor, near, 14);
        offer(actor, far, 15);

        round.run();
        round.run();
        assertThat(told(near)).isEqualTo(1);
        assertThat(told(far)).isZero();

        offer(actor, near, 13);
        round.run();
        assertThat(told(near)).isEqualTo(2);
    }

    private void offer(OrganisationId actor, OfferId id, int days) {
        var today = LocalDate.now(clock);
        offers.save(
                Viewer.HOUSE,
                new Offer(
                        id,
                        actor,
                        HelixRole.TRAINING,
                        "Kelas",
                        Set.of(),
                        Offer.Audience.EVERYBODY,
                        Offer.Mode.ONLINE,
                        1,
                        today,
                        today.plusDays(days),
                        Offer.Cost.FREE,
                        null));
    }

    private long told(OfferId offer) {
        return jdbc.sql("""
                select count(*)
                  from (select serialized_event, publication_date from events.event_publication
                         union
                        select serialized_event, publication_date from events.event_publication_archive) published
                 where serialized_event like '%helix.notice.renew%' and serialized_event like '%' || :offer || '%'
                """).param("offer", offer.toString()).query(Long.class).single();
    }
}
