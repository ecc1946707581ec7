package org.hexport.journey.readiness.standing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexport.journey.readiness.Assessed;
import org.hexport.journey.readiness.Gate;
import org.hexport.journey.readiness.instrument.GivenAnswers;
import org.hexport.journey.readiness.instrument.Instrument;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Quarter;
import org.hexport.platform.ui.Reading;
import org.hexport.platform.ui.Readings;
import org.hexport.platform.ui.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where enterprises stand. Who may see it is asked elsewhere. */
@Component
public class Standings {

    private final Readings readings;
    private final Clock clock;

    Standings(Readings readings, Clock clock) {
        this.readings = readings;
        this.clock = clock;
    }

    /** Empty where the register does not know the enterprise. */
    public Optional<Standing> of(OrganisationId enterprise) {
        return readings.read(reading(enterprise));
    }

    Reading<Optional<Standing>> reading(OrganisationId enterprise) {
        return Reading.row("""
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
                """, Map.of("enterprise", enterprise.value(), "quarter", aYearAgo()), Standings::standing);
    }

    private String aYearAgo() {
        return Quarter.of(LocalDate.now(clock).minusMonths(12)).toString();
    }

    public Optional<Standing.Newest> newestCheck(OrganisationId enterprise) {
        return readings.read(checks(enterprise, 1)).stream().findFirst();
    }

    /** The newest first. */
    Reading<List<Standing.Newest>> checks(OrganisationId enterprise, int most) {
        return Reading.rows("""
                select id as check_id, instrument as check_instrument, product as check_product, country as check_country, taken_at,
                       array(select item || '=' || answer from readiness.answer where check_id = id) as check_answers
                  from readiness.quick_check
                 where enterprise_id = :enterprise
                 order by taken_at desc, id
                 limit :most
                """, Map.of("enterprise", enterprise.value(), "most", most), Standings::check);
    }

    private static Standing standing(Row row) {
        var record = new EnterpriseRecord(row.text("name"), row.text("district"), row.flag("exports_now"));
        var gates = row.texts("gates").stream().map(Standings::gate).sorted().toList();
        return new Standing(record, row.isEmpty("check_id") ? null : check(row), assessed(row), gates);
    }

    private static @Nullable Assessed assessed(Row row) {
        return row.isEmpty("recorded_at") ? null : ResultTable.assessed(row);
    }

    /** As the statement writes it: {@code D8.1 true false}. */
    private static GateStanding gate(String words) {
        var parts = words.split(" ", 3);
        return new GateStanding(Gate.of(parts[0]), Boolean.parseBoolean(parts[1]), Boolean.parseBoolean(parts[2]));
    }

    private static Standing.Newest check(Row row) {
        return new Standing.Newest(
                row.uuid("check_id"),
                Instrument.of(row.text("check_instrument")),
                row.textOrNull("check_product"),
                row.textOrNull("check_country"),
                GivenAnswers.read(row.texts("check_answers")),
                row.instant("taken_at"));
    }
}
