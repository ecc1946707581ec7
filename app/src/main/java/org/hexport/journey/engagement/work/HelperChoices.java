package org.hexport.journey.engagement.work;

import java.util.List;
import org.hexport.platform.ui.Choice;
import org.hexport.platform.ui.Ui;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The actors that can be asked to help along. What an actor is called is public to whoever is signed in. */
@Component
class HelperChoices {

    private final JdbcClient jdbc;

    HelperChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name, each with its helix, without the two sides themselves. */
    List<Choice> all(Ui ui, EngagementLine line) {
        return jdbc.sql("""
                select actor.id, organisation.name, actor.helix
                  from facts.actor
                  join facts.organisation on organisation.id = actor.id
                 where actor.id <> :actor and actor.id <> :enterprise
                 order by organisation.name, actor.id
                """)
                .param("actor", line.actor().id().value())
                .param("enterprise", line.enterprise().id().value())
                .query((row, n) -> new Choice(
                        row.getString("id"),
                        ui.t(
                                "ledger.act.actor.choice",
                                row.getString("name"),
                                ui.t("helix." + row.getString("helix")))))
                .list();
    }
}
