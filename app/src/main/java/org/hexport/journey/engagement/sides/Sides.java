package org.hexport.journey.engagement.sides;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hexport.journey.engagement.Side;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets the people of an engagement in, and nobody else. */
@Component
public class Sides {

    private final JdbcClient jdbc;

    Sides(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An engagement, and the side in it that somebody is on.
     *
     * @param company who helps along
     * @param signed by one side at least: what was signed stays as it is
     */
    public record Standing(
            UUID id,
            Side side,
            OrganisationId enterprise,
            OrganisationId actor,
            List<OrganisationId> company,
            boolean signed,
            boolean completed) {

        public OrganisationId organisation(Side of) {
            return of == Side.ACTOR ? actor : enterprise;
        }

        /** A word that binds the side is given by who speaks for it. */
        public boolean speaksFor(Viewer viewer, Side whose) {
            return side == whose && viewer.speaksFor(organisation(whose));
        }
    }

    /**
     * Held until the transaction ends, so that of two people who act at once the second sees what the first did.
     *
     * @throws NotFound where there is no such engagement, or the viewer is on neither side
     */
    public Standing forChange(Viewer viewer, UUID engagement) {
        return jdbc.sql("""
                select id, enterprise_id, actor_id, completed_at is not null as completed,
                       array(select companion.actor_id from engagement.companion
                              where companion.engagement_id = engagement.id and joined_at is not null
                                and declined_at is null) as company,
                       exists (select from engagement.sign_off where engagement_id = engagement.id) as signed
                  from engagement.engagement
                 where id = :id
                   for update
                """)
                .param("id", engagement)
                .query((row, n) -> standing(viewer, row))
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** An engagement whose sides are not asked for yet. */
    public record Held(UUID id, OrganisationId enterprise, OrganisationId actor, boolean signed) {}

    /**
     * As {@link #forChange}, for a verb of those who are not yet on a side; the verb asks for their authority itself.
     *
     * @throws NotFound where there is no such engagement
     */
    public Held hold(UUID engagement) {
        return jdbc.sql("""
                select id, enterprise_id, actor_id,
                       exists (select from engagement.sign_off where engagement_id = engagement.id) as signed
                  from engagement.engagement
                 where id = :id
                   for update
                """)
                .param("id", engagement)
                .query((row, n) -> new Held(
                        row.getObject("id", UUID.class),
                        new OrganisationId(row.getObject("enterprise_id", UUID.class)),
                        new OrganisationId(row.getObject("actor_id", UUID.class)),
                        row.getBoolean("signed")))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static Standing standing(Viewer viewer, ResultSet row) throws SQLException {
        var enterprise = new OrganisationId(row.getObject("enterprise_id", UUID.class));
        var actor = new OrganisationId(row.getObject("actor_id", UUID.class));
        var company = Arrays.stream((UUID[]) row.getArray("company").getArray())
                .map(OrganisationId::new)
                .toList();
        return new Standing(
                row.getObject("id", UUID.class),
                Side.of(viewer, enterprise, actor, company).orElseThrow(NotFound::new),
                enterprise,
                actor,
                company,
                row.getBoolean("signed"),
                row.getBoolean("completed"));
    }
}
