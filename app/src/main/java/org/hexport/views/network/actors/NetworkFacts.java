package org.hexport.views.network.actors;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hexport.kernel.Helix;
import org.hexport.platform.ui.Reading;
import org.hexport.views.network.actors.Network.Actor;
import org.hexport.views.network.actors.Network.Tie;
import org.springframework.stereotype.Repository;

/** Reads a region's network from the published facts: confirmed acts since a day. */
@Repository
class NetworkFacts {

    private static final String TIES = """
            select actor_a, actor_b, count(distinct act_id) as acts, max(done_on) as last, false as agreed
              from facts.tie
             where district ^@ :region and done_on >= :since
             group by actor_a, actor_b
             order by actor_a, actor_b
            """;

    private static final String ACTORS = """
            select o.id, o.name, a.helix, coalesce(done.acts, 0) as acts
              from (select actor_id, count(distinct act_id) as acts
                      from facts.contribution
                     where district ^@ :region and done_on >= :since and confirmed
                     group by actor_id) done
              join facts.organisation o on o.id = done.actor_id
              join facts.actor a on a.id = done.actor_id
            """;

    Reading<Network> of(String region, LocalDate since) {
        var parameters = Map.of("region", region, "since", since);
        var actors = Reading.rows(
                ACTORS,
                parameters,
                row -> new Actor(
                        row.text("id"),
                        row.text("name"),
                        Helix.of(row.text("helix").charAt(0)),
                        row.number("acts"),
                        List.of()));
        var ties = Reading.rows(
                TIES,
                parameters,
                row -> new Tie(
                        row.text("actor_a"),
                        row.text("actor_b"),
                        row.number("acts"),
                        row.dayOrNull("last"),
                        row.flag("agreed")));
        return actors.with(ties, Network::of);
    }
}
