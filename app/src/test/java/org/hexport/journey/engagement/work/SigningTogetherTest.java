package org.hexport.journey.engagement.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.hexport.HexportTest;
import org.hexport.journey.engagement.Engagements;
import org.hexport.journey.engagement.Lifted;
import org.hexport.journey.engagement.Session;
import org.hexport.journey.engagement.SignOff;
import org.hexport.journey.engagement.Work;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.Reply;
import org.hexport.platform.identity.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Both sides press at the same moment, each twice. */
@HexportTest
class SigningTogetherTest {

    @Autowired
    Work work;

    @Autowired
    Engagements engagements;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void isOneActHoweverTheyMeet() throws Exception {
        var running = work.running(HelixRole.GODFATHER);
        var helper = people.viewerOf(running.helper());
        var owner = people.viewerOf(running.owner());
        engagements.note(helper, running.id(), new Session(UUID.randomUUID(), LocalDate.now(clock), 60, ""));
        Callable<Reply> byActor = () -> engagements.sign(helper, running.id(), new SignOff.ByActor(null, ""));
        Callable<Reply> byOwner =
                () -> engagements.sign(owner, running.id(), new SignOff.ByEnterprise(Lifted.YES, 5, ""));

        try (var pool = Executors.newFixedThreadPool(4)) {
            for (var reply : pool.invokeAll(List.of(byActor, byOwner, byActor, byOwner))) {
                assertThat(reply.get()).isEqualTo(Reply.DONE);
            }
        }

        assertThat(jdbc.sql("select count(*) from facts.contribution where beneficiary_id = :id and confirmed")
                        .param("id", running.workshop().value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }
}
