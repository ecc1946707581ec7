package org.hexport.journey.engagement.company;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hexport.journey.engagement.company.Companion.State;
import org.hexport.kernel.Helix;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.platform.ui.Reading;
import org.hexport.platform.ui.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who helps along, in their table. */
@Component
public class CompanyRows {

    private static final String STATE = """
            case when declined_at is not null then 'DECLINED' when joined_at is not null then 'JOINED'
                 when welcomed_at is not null then 'WELCOME' else 'ASKED' end""";

    private final JdbcClient jdbc;

    CompanyRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who may see it is asked by the page that shows it. */
    public Reading<List<Companion>> of(UUID engagement) {
        return Reading.rows(
                "select actor_id, organisation.name, role, " + STATE + " as state" + """

                  from engagement.companion
                  join facts.organisation on organisation.id = actor_id
                 where engagement_id = :id
                 order by asked_at, actor_id
                """,
                Map.of("id", engagement),
                CompanyRows::companion);
    }

    private static Companion companion(Row row) {
        return new Companion(
                new OrganisationId(row.uuid("actor_id")),
                row.text("name"),
                HelixRole.of(row.text("role")),
                State.valueOf(row.text("state")));
    }

    /** What waits for the answer of those whom the viewer speaks for, each welcome to the enterprise. */
    public Reading<List<Invitation>> waitingFor(Viewer viewer) {
        return Reading.rows("""
                select companion.engagement_id, companion.actor_id, own.name, enterprise.name as enterprise, actor.name as actor,
                       companion.role
                  from engagement.companion
                  join engagement.engagement on engagement.id = companion.engagement_id
                  join facts.organisation own on own.id = companion.actor_id
                  join facts.organisation enterprise on enterprise.id = engagement.enterprise_id
                  join facts.organisation actor on actor.id = engagement.actor_id
                 where companion.actor_id = any (:managed) and welcomed_at is not null and joined_at is null
                   and declined_at is null and completed_at is null
                 order by asked_at, engagement_id
                """, Map.of("managed", viewer.managedIds()), CompanyRows::invitation);
    }

    private static Invitation invitation(Row row) {
        return new Invitation(
                row.uuid("engagement_id"),
                new OrganisationId(row.uuid("actor_id")),
                row.text("name"),
                row.text("enterprise"),
                row.text("actor"),
                HelixRole.of(row.text("role")));
    }

    Optional<Helix> helixOf(OrganisationId actor) {
        return jdbc.sql("select helix from facts.actor where id = :id")
                .param("id", actor.value())
                .query(String.class)
                .optional()
                .map(letter -> Helix.of(letter.charAt(0)));
    }

    /** Held until the transaction ends; empty where the actor was not asked. */
    Optional<State> state(UUID engagement, OrganisationId companion) {
        return jdbc.sql("select " + STATE + """
                 as state from engagement.companion
                 where engagement_id = :engagement and actor_id = :companion
                   for update
                """)
                .param("engagement", engagement)
                .param("companion", companion.value())
                .query(String.class)
                .optional()
                .map(State::valueOf);
    }

    /** False if the actor was asked before. */
    boolean ask(UUID engagement, OrganisationId companion, HelixRole role, Viewer by, OffsetDateTime at) {
        return jdbc.sql("""
                insert into engagement.companion (engagement_id, actor_id, role, asked_at, asked_by)
                values (:engagement, :companion, :role, :at, :by)
                on conflict (engagement_id, actor_id) do nothing
                """)
                        .param("engagement", engagement)
                        .param("companion", companion.value())
                        .param("role", role.code())
                        .param("at", at)
                        .param("by", by.personValue())
                        .update()
                == 1;
    }

    void become(State state, UUID engagement, OrganisationId companion, Viewer by, OffsetDateTime at) {
        var set = switch (state) {
            case ASKED -> throw new IllegalArgumentException("nobody is asked twice");
            case WELCOME -> "welcomed_at = :at, welcomed_by = :by";
            case JOINED -> "joined_at = :at, joined_by = :by";
            case DECLINED -> "declined_at = :at, declined_by = :by";
        };
        jdbc.sql("update engagement.companion set " + set
                        + " where engagement_id = :engagement and actor_id = :companion")
                .param("engagement", engagement)
                .param("companion", companion.value())
                .param("at", at)
                .param("by", by.personValue())
                .update();
    }
}
