package org.hexport.journey.readiness.standing;

import java.sql.Types;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexport.journey.readiness.Assessed;
import org.hexport.journey.readiness.instrument.Evidence;
import org.hexport.journey.readiness.instrument.GivenAnswers;
import org.hexport.journey.readiness.instrument.Instrument;
import org.hexport.journey.readiness.instrument.Score;
import org.hexport.journey.readiness.instrument.Scoring;
import org.hexport.journey.readiness.instrument.Sheet;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.platform.ui.Reading;
import org.hexport.platform.ui.Readings;
import org.hexport.platform.ui.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The records of assessments; nothing is changed or taken away. */
@Component
public class ResultTable {

    private final JdbcClient jdbc;
    private final Readings readings;

    ResultTable(JdbcClient jdbc, Readings readings) {
        this.jdbc = jdbc;
        this.readings = readings;
    }

    /** False if the record is there already. */
    public boolean add(Assessed assessed, String district, @Nullable PersonId by) {
        var sheet = assessed.sheet();
        var scores = Scoring.EQUAL.scores(sheet);
        var standing = assessed.standing();
        var params = new HashMap<String, @Nullable Object>();
        score(params, "organisation", "organisation", scores.organisation());
        score(params, "product_score", "product", scores.product());
        score(params, "overall", "overall", scores.overall());
        params.put("class", standing.isCertain() ? standing.low().name() : null);
        params.put("low", standing.isCertain() ? null : standing.low().name());
        params.put("high", standing.isCertain() ? null : standing.high().name());
        params.put("stability", Scoring.EQUAL.stability(sheet));
        return jdbc.sql("""
                insert into readiness.result
                       (id, enterprise_id, district, product, country, instrument, weights, answers, evidence, exporting, lot,
                        organisation, organisation_low, organisation_high, product_score, product_low, product_high,
                        overall, overall_low, overall_high, class, between_low, between_high, stability,
                        recorded_at, recorded_by)
                values (:id, :enterprise, :district, :product, :country, :instrument, :weights, :answers, :evidence,
                        :exporting, :lot, :organisation, :organisation_low, :organisation_high,
                        :product_score, :product_low, :product_high, :overall, :overall_low, :overall_high,
                        :class, :low, :high, :stability, :at, :by)
                on conflict (id) do nothing
                """)
                        .params(params)
                        .param("id", assessed.id())
                        .param("enterprise", assessed.enterprise().value())
                        .param("district", district)
                        .param("product", assessed.product())
                        .param("country", assessed.country())
                        .param("instrument", assessed.instrument().version())
                        .param("weights", Scoring.EQUAL.weights().version())
                        .param("answers", sheet.given().pairs())
                        .param("evidence", evidence(sheet))
                        .param("exporting", sheet.exporting())
                        .param("lot", sheet.lot())
                        .param("at", assessed.at().atOffset(ZoneOffset.UTC))
                        .param("by", by == null ? null : by.value())
                        .update()
                == 1;
    }

    private static void score(Map<String, @Nullable Object> params, String name, String bounds, Score score) {
        params.put(name, score.score());
        params.put(bounds + "_low", score.low());
        params.put(bounds + "_high", score.high());
    }

    private static String[] evidence(Sheet sheet) {
        return sheet.given().byItem().keySet().stream()
                .sorted()
                .filter(item -> sheet.evidence(item) != Evidence.SELF)
                .map(item -> item + "=" + sheet.evidence(item).word())
                .toArray(String[]::new);
    }

    /**
     * The newest first.
     *
     * @param product null for whichever
     */
    public List<Assessed> of(OrganisationId enterprise, @Nullable String product, @Nullable String country, int most) {
        var parameters = new HashMap<String, Object>();
        parameters.put("enterprise", enterprise.value());
        parameters.put("product", new SqlParameterValue(Types.VARCHAR, product));
        parameters.put("country", new SqlParameterValue(Types.VARCHAR, country));
        parameters.put("most", most);
        return readings.read(Reading.rows("""
                select id, enterprise_id, product, country, instrument, answers, evidence, exporting, lot, recorded_at
                  from readiness.result
                 where enterprise_id = :enterprise
                   and (:product::text is null or (product, country) is not distinct from (:product, :country::text))
                 order by recorded_at desc, number desc
                 limit :most
                """, parameters, ResultTable::assessed));
    }

    static Assessed assessed(Row row) {
        return new Assessed(
                row.uuid("id"),
                new OrganisationId(row.uuid("enterprise_id")),
                row.textOrNull("product"),
                row.textOrNull("country"),
                Instrument.of(row.text("instrument")),
                sheet(row),
                row.instant("recorded_at"));
    }

    private static Sheet sheet(Row row) {
        var grades = new HashMap<String, Evidence>();
        for (var pair : row.texts("evidence")) {
            var parts = pair.split("=", 2);
            grades.put(parts[0], Evidence.find(parts[1]).orElseThrow());
        }
        var given = GivenAnswers.read(row.texts("answers"));
        return new Sheet(
                given.byItem().entrySet().stream()
                        .map(each -> new Sheet.Entry(
                                each.getKey(), each.getValue(), grades.getOrDefault(each.getKey(), Evidence.SELF)))
                        .toList(),
                row.flag("exporting"),
                row.flag("lot"));
    }
}
