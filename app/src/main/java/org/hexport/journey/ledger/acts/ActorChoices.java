package org.hexport.journey.ledger.acts;

import java.util.List;
import java.util.UUID;
import org.hexport.kernel.Viewer;
import org.hexport.platform.ui.Choice;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The actors that an act can name. What an actor is called is public to whoever is signed in. */
@Component
class ActorChoices {

    private final JdbcClient jdbc;

    ActorChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name, each with its helix. */
    List<Choice> all(Ui ui) {
        return jdbc.sql("""
                select actor.id, organisation.name, actor.helix
                  from facts.actor
                  join facts.organisation on organisation.id = actor.id
                 order by organisation.name, actor.id
                """)
                .query((row, n) -> new Choice(
                        row.getString("id"),
                        ui.t(
                                "ledger.act.actor.choice",
                                row.getString("name"),
                                ui.t("helix." + row.getString("helix")))))
                .list();
    }

    /** The actor that the viewer speaks for, if it is one. */
    @Nullable
    UUID ownOf(Viewer viewer) {
        var own = jdbc.sql("select id from facts.actor where id = any (:managed) order by id limit 2")
                .param("managed", viewer.managedIds())
                .query(UUID.class)
                .list();
        return own.size() == 1 ? own.getFirst() : null;
    }
}
