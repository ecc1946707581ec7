package org.hexport.journey.answering;

import java.util.UUID;
import org.hexport.journey.matching.MatchingFolk;
import org.hexport.journey.matching.Rounds;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.NeedId;
import org.hexport.kernel.OfferId;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A proposal that waits for both sides, in a district where nothing else does. */
@Component
public class Asking {

    private final MatchingFolk rows;
    private final Rounds rounds;
    private final JdbcClient jdbc;

    Asking(MatchingFolk rows, Rounds rounds, JdbcClient jdbc) {
        this.rows = rows;
        this.rounds = rounds;
        this.jdbc = jdbc;
    }

    /** Both sides with somebody who speaks for them. */
    public record Asked(
            UUID proposal,
            NeedId need,
            OrganisationId enterprise,
            PersonId owner,
            OrganisationId actor,
            PersonId mentor,
            OfferId offer) {}

    public Asked in(String district) {
        jdbc.sql(
                        "update needs.need set withdrawn_at = now() where district = :district and met_at is null and withdrawn_at is null")
                .param("district", district)
                .update();
        jdbc.sql(
                        "update helix.offer set withdrawn_at = now() where :district = any (districts) and withdrawn_at is null")
                .param("district", district)
                .update();
        return another(district);
    }

    /** One more, beside what there is. */
    public Asked another(String district) {
        var enterprise = rows.anEnterprise(district);
        var need = rows.aNeed(enterprise, district, Barrier.TSK2, 4);
        var actor = rows.anActor(HelixRole.MENTORING, district);
        var offer = rows.anOffer(actor, HelixRole.MENTORING, 1, district, Barrier.TSK2);
        var owner = rows.ownerOf(enterprise);
        var mentor = rows.ownerOf(actor);
        var round = rows.newId();
        rounds.make(Viewer.HOUSE, round, district);
        rounds.publish(Viewer.HOUSE, round);
        var proposal = jdbc.sql("select id from facts.proposal where round_id = :round and need_id = :need")
                .param("round", round)
                .param("need", need.value())
                .query(UUID.class)
                .single();
        return new Asked(proposal, need, enterprise, owner, actor, mentor, offer);
    }

    /** As if it had been proposed so many days before today, with two weeks to answer. */
    public void daysAgo(Asked asked, int days) {
        jdbc.sql("""
                update matching.proposal
                   set proposed_at = proposed_at - make_interval(days => :days), deadline = deadline - :days
                 where id = :id
                """).param("days", days).param("id", asked.proposal()).update();
    }
}
