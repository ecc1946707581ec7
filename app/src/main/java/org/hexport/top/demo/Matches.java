package org.hexport.top.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.hexport.journey.engagement.Engagements;
import org.hexport.journey.engagement.Lifted;
import org.hexport.journey.engagement.Session;
import org.hexport.journey.engagement.SignOff;
import org.hexport.journey.matching.Rounds;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One matching round done, with its answers and the work that followed, and one that waits for the coordinator. */
@Component
class Matches {

    private static final int ROUND_DAYS_AGO = 45;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Rounds rounds;
    private final Engagements engagements;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final String region;

    Matches(
            Rounds rounds,
            Engagements engagements,
            JdbcClient jdbc,
            Clock clock,
            @Value("${hexport.region}") String region) {
        this.rounds = rounds;
        this.engagements = engagements;
        this.jdbc = jdbc;
        this.clock = clock;
        this.region = region;
    }

    void load() {
        allHeard();
        jdbc.sql(Tale.statement("needs-past")).update();
        var first = Tale.id("round 1");
        rounds.make(Viewer.HOUSE, first, region);
        rounds.publish(Viewer.HOUSE, first);
        var pairs = pairs(first);
        for (int number = 0; number < pairs.size(); number++) {
            answer(pairs.get(number), number);
        }
        allHeard();
        jdbc.sql(Tale.statement("round-past")).param("days", ROUND_DAYS_AGO).update();
        var work = work();
        for (int number = 0; number < work.size(); number++) {
            accompany(work.get(number), number);
        }
        allHeard();
        rounds.make(Viewer.HOUSE, Tale.id("round 2"), region);
    }

    /** Most say yes; every seventh actor declines; of every fifth pair one side has not answered yet. */
    private void answer(Pair pair, int number) {
        if (number % 7 == 3) {
            rounds.answerAsActor(speakerFor(pair.actor()), pair.id(), Tale.id("no " + pair.id()), false);
            return;
        }
        rounds.answerAsEnterprise(speakerFor(pair.enterprise()), pair.id(), Tale.id("yes E " + pair.id()), true);
        if (number % 5 != 4) {
            rounds.answerAsActor(speakerFor(pair.actor()), pair.id(), Tale.id("yes A " + pair.id()), true);
        }
    }

    /** Work in every state: just begun, under way, signed by one side, done. */
    private void accompany(Work work, int number) {
        var today = LocalDate.now(clock);
        int sessions = number % 4 == 0 ? 0 : 1 + number % 4;
        for (int held = 0; held < sessions; held++) {
            engagements.note(
                    speakerFor(work.actor()),
                    work.id(),
                    new Session(
                            Tale.id("session " + held + work.id()),
                            today.minusDays(35L - 9L * held),
                            60 + 30 * (held % 3),
                            NOTES.get((number + held) % NOTES.size())));
        }
        if (number % 4 >= 2) {
            var amount = work.role().measure() == HelixRole.Measure.HOURS ? null : Long.valueOf(1 + number % 3);
            engagements.sign(speakerFor(work.actor()), work.id(), new SignOff.ByActor(amount, ""));
        }
        if (number % 4 == 3) {
            engagements.sign(speakerFor(work.enterprise()), work.id(), new SignOff.ByEnterprise(Lifted.YES, 5, ""));
        }
    }

    private static final List<String> NOTES = List.of(
            "Memetakan biaya bahan, tenaga, dan ongkos sampai Surabaya.",
            "Latihan menjawab tiga surel pembeli dalam bahasa Inggris.",
            "Mencatat kapasitas per bulan dan cadangan bahan baku.",
            "Memeriksa kode HS dan dokumen yang diminta pembeli.");

    private List<Pair> pairs(UUID round) {
        return jdbc.sql(Tale.statement("pairs"))
                .param("round", round)
                .query((row, _) -> new Pair(
                        row.getObject("id", UUID.class),
                        new OrganisationId(row.getObject("enterprise_id", UUID.class)),
                        new OrganisationId(row.getObject("actor_id", UUID.class))))
                .list();
    }

    private List<Work> work() {
        return jdbc.sql(Tale.statement("work"))
                .query((row, _) -> new Work(
                        row.getObject("id", UUID.class),
                        new OrganisationId(row.getObject("enterprise_id", UUID.class)),
                        new OrganisationId(row.getObject("actor_id", UUID.class)),
                        HelixRole.of(row.getString("role"))))
                .list();
    }

    /** Somebody who speaks for one organisation and for nothing else. */
    private static Viewer speakerFor(OrganisationId organisation) {
        var own = Set.of(organisation);
        return new Viewer(null, "", own, own, own, Set.of(), Set.of(), Set.of(), Set.of(), false);
    }

    /** Events are delivered after their transaction: the tale goes on once every module has heard. */
    private void allHeard() {
        var until = Instant.now(clock).plus(PATIENCE);
        while (jdbc.sql(Tale.statement("unheard")).query(Long.class).single() > 0) {
            if (Instant.now(clock).isAfter(until)) {
                throw new IllegalStateException("an event of the demonstration was not heard");
            }
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    record Pair(UUID id, OrganisationId enterprise, OrganisationId actor) {}

    record Work(UUID id, OrganisationId enterprise, OrganisationId actor, HelixRole role) {}
}
