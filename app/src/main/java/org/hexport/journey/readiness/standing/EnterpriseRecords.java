package org.hexport.journey.readiness.standing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Quarter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register's published facts. Who may see an enterprise is asked elsewhere. */
@Component
public class EnterpriseRecords {

    private final JdbcClient jdbc;
    private final Clock clock;

    EnterpriseRecords(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<EnterpriseRecord> of(OrganisationId enterprise) {
        return jdbc.sql("""
                select organisation.name, enterprise.district,
                       exists (select from facts.outcome
                                where outcome.enterprise_id = enterprise.id
                                  and outcome.period >= :quarter
                                  and coalesce(exports_direct_idr, 0) + coalesce(exports_indirect_idr, 0) > 0) as exporting
                  from facts.enterprise
                  join facts.organisation on organisation.id = enterprise.id
                 where enterprise.id = :enterprise
                """)
                .param("enterprise", enterprise.value())
                .param(
                        "quarter",
                        Quarter.of(LocalDate.now(clock).minusMonths(12)).toString())
                .query((row, n) -> new EnterpriseRecord(
                        row.getString("name"), row.getString("district"), row.getBoolean("exporting")))
                .optional();
    }
}
