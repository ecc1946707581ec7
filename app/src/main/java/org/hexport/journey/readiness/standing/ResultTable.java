package org.hexport.journey.readiness.standing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hexport.journey.readiness.Assessed;
import org.hexport.journey.readiness.instrument.Evidence;
import org.hexport.journey.readiness.instrument.GivenAnswers;
import org.hexport.journey.readiness.instrument.Instrument;
import org.hexport.journey.readiness.instrument.Score;
import org.hexport.journey.readiness.instrument.Scoring;
import org.hexport.journey.readiness.instrument.Sheet;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The records of assessments; nothing is changed or taken away. */
@Component
public class ResultTable {

    private final JdbcClient jdbc;

    ResultTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
        return jdbc.sql("""
                select id, enterprise_id, product, country, instrument, answers, evidence, exporting, lot, recorded_at
                  from readiness.result
                 where enterprise_id = :enterprise
                   and (:product::text is null or (product, country) is not distinct from (:product, :country::text))
                 order by recorded_at desc, number desc
                 limit :most
                """)
                .param("enterprise", enterprise.value())
                .param("product", product)
                .param("country", country)
                .param("most", most)
                .query(ResultTable::assessed)
                .list();
    }

    static Assessed assessed(ResultSet row, int number) throws SQLException {
        return new Assessed(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("enterprise_id", UUID.class)),
                row.getString("product"),
                row.getString("country"),
                Instrument.of(row.getString("instrument")),
                sheet(row),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static Sheet sheet(ResultSet row) throws SQLException {
        var grades = new HashMap<String, Evidence>();
        for (var pair : (String[]) row.getArray("evidence").getArray()) {
            var parts = pair.split("=", 2);
            grades.put(parts[0], Evidence.find(parts[1]).orElseThrow());
        }
        var given = GivenAnswers.read((String[]) row.getArray("answers").getArray());
        return new Sheet(
                given.byItem().entrySet().stream()
                        .map(each -> new Sheet.Entry(
                                each.getKey(), each.getValue(), grades.getOrDefault(each.getKey(), Evidence.SELF)))
                        .toList(),
                row.getBoolean("exporting"),
                row.getBoolean("lot"));
    }
}
