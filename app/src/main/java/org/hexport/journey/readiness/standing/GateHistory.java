package org.hexport.journey.readiness.standing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hexport.journey.readiness.Gate;
import org.hexport.journey.readiness.instrument.ReadinessClass;
import org.hexport.journey.readiness.instrument.Sheet;
import org.hexport.journey.readiness.instrument.Verdict;
import org.hexport.kernel.ActId;
import org.hexport.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The states of the gates of enterprises, one after the other; nothing is changed or taken away. */
@Component
public class GateHistory {

    private final JdbcClient jdbc;

    GateHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the owner's own answers; the same check once. */
    public void afterCheck(OrganisationId enterprise, String district, UUID check, Instant at, Verdict verdict) {
        var asked = Stream.concat(verdict.met().stream(), verdict.open().stream())
                .map(Gate::item)
                .toArray(String[]::new);
        jdbc.sql("""
                insert into readiness.gate_state (enterprise_id, district, gate, met, evidence, check_id, best_class, since)
                select :enterprise, :district, gate, gate = any(:met), 'self', :check, :best, :at
                  from unnest(:asked) as given (gate)
                on conflict (enterprise_id, gate, check_id) do nothing
                """)
                .param("enterprise", enterprise.value())
                .param("district", district)
                .param("asked", asked)
                .param("met", verdict.met().stream().map(Gate::item).toArray(String[]::new))
                .param("check", check)
                .param("best", verdict.best().name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** By an assessment that was put on record; a gate is as well shown as the answer that met it. The same record once. */
    public void afterResult(
            OrganisationId enterprise, String district, UUID result, Instant at, Sheet sheet, ReadinessClass best) {
        var gates = List.of(Gate.values());
        jdbc.sql("""
                insert into readiness.gate_state (enterprise_id, district, gate, met, evidence, result_id, best_class, since)
                select :enterprise, :district, gate, gate = any(:met), evidence, :result, :best, :at
                  from unnest(:gates, :evidence) as given (gate, evidence)
                on conflict (enterprise_id, gate, result_id) do nothing
                """)
                .param("enterprise", enterprise.value())
                .param("district", district)
                .param("gates", gates.stream().map(Gate::item).toArray(String[]::new))
                .param(
                        "evidence",
                        gates.stream().map(gate -> sheet.evidence(gate).word()).toArray(String[]::new))
                .param("met", sheet.met().stream().map(Gate::item).toArray(String[]::new))
                .param("result", result)
                .param("best", best.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** By an act, and by the owner's own word; the same act once. */
    public void afterAct(
            OrganisationId enterprise, String district, Gate gate, ActId act, Instant at, ReadinessClass best) {
        jdbc.sql("""
                insert into readiness.gate_state (enterprise_id, district, gate, met, evidence, act_id, best_class, since)
                values (:enterprise, :district, :gate, true, 'self', :act, :best, :at)
                on conflict (enterprise_id, gate, act_id) do nothing
                """)
                .param("enterprise", enterprise.value())
                .param("district", district)
                .param("gate", gate.item())
                .param("act", act.value())
                .param("best", best.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** As they stand, the heaviest first; gates that nobody asked about are left out. */
    public List<GateStanding> of(OrganisationId enterprise) {
        return jdbc
                .sql("""
                select distinct on (gate) gate, met, since, act_id
                  from readiness.gate_state
                 where enterprise_id = :enterprise
                 order by gate, since desc, number desc
                """)
                .param("enterprise", enterprise.value())
                .query((row, n) -> new GateStanding(
                        Gate.of(row.getString("gate")),
                        row.getBoolean("met"),
                        row.getObject("act_id", UUID.class) != null))
                .list()
                .stream()
                .sorted()
                .toList();
    }
}
