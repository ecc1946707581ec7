package org.hexport.journey.ledger.acts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * For whom a person may write down that something was done: the enterprises that are the person's to see, those that the person's own
 * organisations work with, and associations of one's own or of one's region.
 */
@Component
class Beneficiaries {

    private static final int MOST = 20;

    private static final String VISIBLE = """
            select organisation.id, organisation.name, organisation.region_code, coalesce(region.name, '') as place
              from facts.organisation
              left join facts.region on region.code = organisation.region_code
              left join facts.enterprise on enterprise.id = organisation.id
              left join facts.actor on actor.id = organisation.id
             where (:everything
                    or organisation.kind = 'enterprise'
                       and (organisation.id = any (:mine)
                            or enterprise.association_id = any (:mine)
                            or organisation.region_code ^@ any (:overseen)
                            or exists (select from facts.engagement
                                        where engagement.enterprise_id = organisation.id
                                          and engagement.actor_id = any (:mine)))
                    or actor.helix = 'C'
                       and (organisation.id = any (:mine) or organisation.region_code ^@ any (:coordinated)))
            """;

    private final JdbcClient jdbc;

    Beneficiaries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param place the name of the district; empty where nobody said */
    record Beneficiary(OrganisationId id, String name, String district, String place) {}

    Optional<Beneficiary> find(Viewer viewer, OrganisationId id) {
        return visibleTo(viewer, VISIBLE + "and organisation.id = :id")
                .param("id", id.value())
                .query(Beneficiaries::beneficiary)
                .optional();
    }

    /** By name, the first twenty whose name holds the words. */
    List<Beneficiary> search(Viewer viewer, String words) {
        return visibleTo(viewer, VISIBLE + """
                and position(lower(:words) in lower(organisation.name)) > 0
                order by organisation.name, organisation.id
                limit :most
                """)
                .param("words", words)
                .param("most", MOST)
                .query(Beneficiaries::beneficiary)
                .list();
    }

    private JdbcClient.StatementSpec visibleTo(Viewer viewer, String sql) {
        return jdbc.sql(sql)
                .param("everything", viewer.administrator())
                .param("mine", viewer.organisationIds())
                .param("overseen", viewer.overseenRegions())
                .param("coordinated", viewer.coordinatedRegions());
    }

    private static Beneficiary beneficiary(ResultSet row, int number) throws SQLException {
        return new Beneficiary(
                new OrganisationId(row.getObject("id", java.util.UUID.class)),
                row.getString("name"),
                row.getString("region_code"),
                row.getString("place"));
    }
}
