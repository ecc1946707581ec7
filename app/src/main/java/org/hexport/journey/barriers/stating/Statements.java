package org.hexport.journey.barriers.stating;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.hexport.journey.barriers.Severity;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said of barriers, one thing after the other. */
@Component
class Statements {

    /** Version of the questions and of their answers' words. */
    static final String WORDING = "2026-1";

    private final JdbcClient jdbc;

    Statements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All at one stroke; each barrier then stands as it was just said, and a lift that was before is over. */
    void add(OrganisationId enterprise, String district, Map<Barrier, Severity> said, Speaker speaker, Instant at) {
        var given = List.copyOf(said.entrySet());
        jdbc.sql("""
                with given as (
                    select barrier, severity from unnest(:barriers, :severities) as given (barrier, severity)
                ), history as (
                    insert into barriers.statement (enterprise_id, district, barrier, severity, wording, stated_at,
                                                    stated_by, speaker, helped, helper_of, alone)
                    select :enterprise, :district, barrier, severity, :wording, :at, :by, :speaker, :helped,
                           (select organisation_id
                              from facts.help
                             where :helped and enterprise_id = :enterprise and helper_id = :by),
                           :alone
                      from given
                )
                insert into barriers.standing (enterprise_id, barrier, district, severity, stated_at)
                select :enterprise, barrier, :district, severity, :at from given
                on conflict (enterprise_id, barrier)
                do update set district = excluded.district, severity = excluded.severity, stated_at = excluded.stated_at,
                              lift_id = null, confirmed = false
                """)
                .param("enterprise", enterprise.value())
                .param("district", district)
                .param(
                        "barriers",
                        given.stream().map(each -> each.getKey().code()).toArray(String[]::new))
                .param(
                        "severities",
                        given.stream().map(each -> each.getValue().number()).toArray(Integer[]::new))
                .param("wording", WORDING)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", speaker.person() == null ? null : speaker.person().value(), java.sql.Types.OTHER)
                .param("speaker", speaker.name())
                .param("helped", speaker.helped())
                .param("alone", speaker.alone())
                .update();
    }

    /**
     * The newest first.
     *
     * @param everything also what was told in private
     */
    List<StatingPage.Said> newest(OrganisationId enterprise, boolean everything, int most) {
        return jdbc.sql("""
                select statement.barrier, statement.severity, statement.stated_at, statement.speaker, statement.helped,
                       statement.alone, organisation.name as helper_of
                  from barriers.statement
                  left join facts.organisation on organisation.id = statement.helper_of
                 where statement.enterprise_id = :enterprise and (:everything or not statement.alone)
                 order by statement.number desc
                 limit :most
                """)
                .param("enterprise", enterprise.value())
                .param("everything", everything)
                .param("most", most)
                .query(Statements::said)
                .list();
    }

    private static StatingPage.Said said(ResultSet row, int number) throws SQLException {
        return new StatingPage.Said(
                Barrier.of(row.getString("barrier")),
                Severity.of(row.getObject("severity", Integer.class)),
                row.getObject("stated_at", OffsetDateTime.class).toInstant(),
                row.getString("speaker"),
                row.getBoolean("helped"),
                row.getString("helper_of"),
                row.getBoolean("alone"));
    }
}
