package org.hexport.journey.engagement;

import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hexport.journey.Village;
import org.hexport.journey.matching.events.ProposalAccepted;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.Helix;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.NeedId;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.platform.identity.Folk;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Proposals that both sides accepted, for tests: a workshop in Pakis whose FOB price is missing, and who helps it. */
@Component
public class Work {

    private final Village village;
    private final Folk folk;
    private final Engagements engagements;
    private final JdbcClient jdbc;
    private final Clock clock;

    Work(Village village, Folk folk, Engagements engagements, JdbcClient jdbc, Clock clock) {
        this.village = village;
        this.folk = folk;
        this.engagements = engagements;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Two sides and the proposal between them. */
    public record Agreed(
            PersonId owner,
            OrganisationId workshop,
            PersonId helper,
            OrganisationId actor,
            ProposalAccepted proposal) {}

    /** Running work. */
    public record Running(UUID id, Agreed agreed) {

        public PersonId owner() {
            return agreed.owner();
        }

        public PersonId helper() {
            return agreed.helper();
        }

        public OrganisationId workshop() {
            return agreed.workshop();
        }

        public OrganisationId actor() {
            return agreed.actor();
        }

        public String href() {
            return "/engagements/" + id;
        }
    }

    public Running running(HelixRole role) {
        return running(role, clock.instant());
    }

    public Running running(HelixRole role, Instant since) {
        var agreed = agreed(role);
        return new Running(engagements.begin(agreed.proposal(), since), agreed);
    }

    /** The same workshop's next engagement, with another helper. */
    public Running next(Running before) {
        var accepted = before.agreed().proposal();
        var helper = folk.somebody();
        var actor = village.actorOf(helper, accepted.role().helix(), Village.MALANG);
        var agreed = new Agreed(
                before.owner(),
                before.workshop(),
                helper,
                actor,
                new ProposalAccepted(
                        UUID.randomUUID(),
                        accepted.need(),
                        accepted.offer(),
                        accepted.enterprise(),
                        actor,
                        accepted.role(),
                        accepted.barrier(),
                        accepted.gate(),
                        accepted.district()));
        return new Running(engagements.begin(agreed.proposal(), clock.instant()), agreed);
    }

    /** With a need that the quick check opened. */
    public Agreed agreed(HelixRole role) {
        var owner = folk.somebody();
        var workshop = village.workshopOf(owner);
        var helper = folk.somebody();
        var actor = village.actorOf(helper, role.helix(), Village.MALANG);
        var offer = village.offerOf(actor, role, "Klinik harga FOB", Barrier.MPC1);
        village.checked(workshop, Map.of("D6.1", "0", "D8.1", "3", "D1.3", "3"));
        var need = needOf(workshop);
        return new Agreed(
                owner,
                workshop,
                helper,
                actor,
                new ProposalAccepted(
                        UUID.randomUUID(), need, offer, workshop, actor, role, Barrier.MPC1, "D6.1", Village.PAKIS));
    }

    public OrganisationId actorOf(PersonId manager, Helix helix) {
        return village.actorOf(manager, helix, Village.MALANG);
    }

    private NeedId needOf(OrganisationId workshop) {
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> needs(workshop), needs -> !needs.isEmpty())
                .getFirst();
    }

    private List<NeedId> needs(OrganisationId workshop) {
        return jdbc.sql("select id from facts.need where enterprise_id = :id and gate = 'D6.1'")
                .param("id", workshop.value())
                .query((row, n) -> new NeedId(row.getObject("id", UUID.class)))
                .list();
    }
}
