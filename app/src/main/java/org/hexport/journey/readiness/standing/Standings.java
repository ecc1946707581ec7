package org.hexport.journey.readiness.standing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexport.journey.readiness.instrument.GivenAnswers;
import org.hexport.journey.readiness.instrument.Instrument;
import org.hexport.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where enterprises stand. Who may see it is asked elsewhere. */
@Component
public class Standings {

    private final JdbcClient jdbc;
    private final GateHistory gates;
    private final EnterpriseRecords records;

    Standings(JdbcClient jdbc, GateHistory gates, EnterpriseRecords records) {
        this.jdbc = jdbc;
        this.gates = gates;
        this.records = records;
    }

    /** Empty where the register does not know the enterprise. */
    public Optional<Standing> of(OrganisationId enterprise) {
        return records.of(enterprise)
                .map(record -> new Standing(
                        record, checks(enterprise, 1).stream().findFirst().orElse(null), gates.of(enterprise)));
    }

    /** The newest first. */
    List<Standing.Newest> checks(OrganisationId enterprise, int most) {
        return jdbc.sql("""
                select id, instrument, product, country, taken_at,
                       array(select item || '=' || answer from readiness.answer where check_id = id) as answers
                  from readiness.quick_check
                 where enterprise_id = :enterprise
                 order by taken_at desc, id
                 limit :most
                """)
                .param("enterprise", enterprise.value())
                .param("most", most)
                .query(Standings::check)
                .list();
    }

    private static Standing.Newest check(ResultSet row, int number) throws SQLException {
        return new Standing.Newest(
                row.getObject("id", UUID.class),
                Instrument.of(row.getString("instrument")),
                row.getString("product"),
                row.getString("country"),
                GivenAnswers.read((String[]) row.getArray("answers").getArray()),
                row.getObject("taken_at", OffsetDateTime.class).toInstant());
    }
}
