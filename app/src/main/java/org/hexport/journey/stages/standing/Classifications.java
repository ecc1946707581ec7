package org.hexport.journey.stages.standing;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.hexport.journey.stages.Rung;
import org.hexport.journey.stages.theories.Classification;
import org.hexport.journey.stages.theories.Theory;
import org.hexport.kernel.OrganisationId;
import org.hexport.platform.ui.Reading;
import org.hexport.platform.ui.Readings;
import org.hexport.platform.ui.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The classifications of enterprises, one after the other; nothing is changed or taken away. */
@Component
class Classifications {

    private final JdbcClient jdbc;
    private final Readings readings;
    private final Clock clock;

    Classifications(JdbcClient jdbc, Readings readings, Clock clock) {
        this.jdbc = jdbc;
        this.readings = readings;
        this.clock = clock;
    }

    /** Until the end of the transaction nobody else classifies this enterprise. */
    void hold(OrganisationId enterprise) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:enterprise, 0))")
                .param("enterprise", "stages " + enterprise)
                .query((row, n) -> true)
                .single();
    }

    /** What is kept, and where the enterprise lay. */
    record Newest(String district, Kept kept) {}

    Optional<Newest> newest(OrganisationId enterprise) {
        return readings.read(ofNewest(enterprise));
    }

    Reading<Optional<Newest>> ofNewest(OrganisationId enterprise) {
        return Reading.row("""
                select district, rung, johanson_wiedersheim, bilkey_tesar, reid, czinkota, cavusgil, rao_naidu, leonidou_katsikeas,
                       flags, missing, facts::text as facts, large_from
                  from stages.classification
                 where enterprise_id = :enterprise
                 order by number desc
                 limit 1
                """, Map.of("enterprise", enterprise.value()), Classifications::newest);
    }

    void add(OrganisationId enterprise, String district, Classification answer, Kept kept) {
        jdbc.sql("""
                insert into stages.classification (enterprise_id, district, as_of, rung, fitting, counted, agreement, decisive,
                       johanson_wiedersheim, bilkey_tesar, reid, czinkota, cavusgil, rao_naidu, leonidou_katsikeas,
                       flags, missing, facts, large_from, classified_at)
                values (:enterprise, :district, :day, :rung, :fitting, :counted, :agreement, :decisive,
                       (:stages)[1], (:stages)[2], (:stages)[3], (:stages)[4], (:stages)[5], (:stages)[6], (:stages)[7],
                       :flags, :missing, cast(:facts as jsonb), :large_from, :now)
                """)
                .param("enterprise", enterprise.value())
                .param("district", district)
                .param("day", kept.facts().asOf())
                .param("rung", kept.rung().name())
                .param("fitting", answer.fitting())
                .param("counted", answer.counted())
                .param("agreement", answer.agreement())
                .param("decisive", answer.decisive())
                .param("stages", kept.stages().toArray(String[]::new))
                .param("flags", kept.flags().toArray(String[]::new))
                .param("missing", kept.missing().toArray(String[]::new))
                .param("facts", FactSheet.write(kept.facts()))
                .param("large_from", kept.largeFrom())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Newest newest(Row row) {
        var stages = new ArrayList<String>();
        for (var theory : Theory.ALL) {
            stages.add(row.text(theory.code()));
        }
        var kept = new Kept(
                Rung.valueOf(row.text("rung")),
                stages,
                row.texts("flags"),
                row.texts("missing"),
                FactSheet.read(row.text("facts")),
                row.decimal("large_from"));
        return new Newest(row.text("district"), kept);
    }
}
