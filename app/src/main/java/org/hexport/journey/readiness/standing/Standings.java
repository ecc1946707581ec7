package org.hexport.journey.readiness.standing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hexport.journey.readiness.Assessed;
import org.hexport.journey.readiness.Gate;
import org.hexport.journey.readiness.instrument.GivenAnswers;
import org.hexport.journey.readiness.instrument.Instrument;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Quarter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where enterprises stand. Who may see it is asked elsewhere. */
@Component
public class Standings {

    private final JdbcClient jdbc;
    private final Clock clock;

    Standings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty where the register does not know the enterprise. One statement: it stands on pages that have many panels. */
    public Optional<Standing> of(OrganisationId enterprise) {
        return jdbc.sql("""
                select organisation.name, enterprise.district,
                       exists (select from facts.outcome
                                where outcome.enterprise_id = enterprise.id
                                  and outcome.period >= :quarter
                                  and coalesce(exports_direct_idr, 0) + coalesce(exports_indirect_idr, 0) > 0) as exports_now,
                       checked.id as check_id, checked.instrument as check_instrument, checked.product as check_product,
                       checked.country as check_country, checked.taken_at,
                       array(select item || '=' || answer from readiness.answer where check_id = checked.id) as check_answers,
                       assessed.*,
                       array(select distinct on (gate) gate || ' ' || met || ' ' || (act_id is not null)
                               from readiness.gate_state
                              where gate_state.enterprise_id = enterprise.id
                              order by gate, since desc, number desc) as gates
                  from facts.enterprise
                  join facts.organisation on organisation.id = enterprise.id
                  left join lateral (
                        select id, instrument, product, country, taken_at
                          from readiness.quick_check
                         where quick_check.enterprise_id = enterprise.id
                         order by taken_at desc, id
                         limit 1) checked on true
                  left join lateral (
                        select id, enterprise_id, product, country, instrument, answers, evidence, exporting, lot, recorded_at
                          from readiness.result
                         where result.enterprise_id = enterprise.id
                         order by recorded_at desc, number desc
                         limit 1) assessed on true
                 where enterprise.id = :enterprise
                """)
                .param("enterprise", enterprise.value())
                .param(
                        "quarter",
                        Quarter.of(LocalDate.now(clock).minusMonths(12)).toString())
                .query(Standings::standing)
                .optional();
    }

    public Optional<Standing.Newest> newestCheck(OrganisationId enterprise) {
        return checks(enterprise, 1).stream().findFirst();
    }

    /** The newest first. */
    List<Standing.Newest> checks(OrganisationId enterprise, int most) {
        return jdbc.sql("""
                select id as check_id, instrument as check_instrument, product as check_product, country as check_country, taken_at,
                       array(select item || '=' || answer from readiness.answer where check_id = id) as check_answers
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

    private static Standing standing(ResultSet row, int number) throws SQLException {
        var record =
                new EnterpriseRecord(row.getString("name"), row.getString("district"), row.getBoolean("exports_now"));
        var gates = Stream.of((String[]) row.getArray("gates").getArray())
                .map(Standings::gate)
                .sorted()
                .toList();
        return new Standing(
                record, row.getObject("check_id") == null ? null : check(row, number), assessed(row, number), gates);
    }

    private static @Nullable Assessed assessed(ResultSet row, int number) throws SQLException {
        return row.getObject("recorded_at") == null ? null : ResultTable.assessed(row, number);
    }

    /** As the statement writes it: {@code D8.1 true false}. */
    private static GateStanding gate(String words) {
        var parts = words.split(" ", 3);
        return new GateStanding(Gate.of(parts[0]), Boolean.parseBoolean(parts[1]), Boolean.parseBoolean(parts[2]));
    }

    private static Standing.Newest check(ResultSet row, int number) throws SQLException {
        return new Standing.Newest(
                row.getObject("check_id", UUID.class),
                Instrument.of(row.getString("check_instrument")),
                row.getString("check_product"),
                row.getString("check_country"),
                GivenAnswers.read((String[]) row.getArray("check_answers").getArray()),
                row.getObject("taken_at", OffsetDateTime.class).toInstant());
    }
}
