package org.hexport.journey.stages.standing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hexport.journey.stages.theories.Facts;
import org.hexport.journey.stages.theories.Facts.Asked;
import org.hexport.journey.stages.theories.Facts.Recorded;
import org.hexport.journey.stages.theories.Mode;
import org.hexport.kernel.OrganisationId;
import org.hexport.platform.reference.CertificateKind;
import org.hexport.platform.reference.CertificateKinds;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The facts of an enterprise, from what all modules publish and from what its owner says. A certificate begun stands in the wallet, or the
 * owner said so: whichever knows of more of them counts, for they may be the same; what every enterprise
 * has by law explores nothing.
 */
@Component
class FactGathering {

    private static final int A_YEAR = 12;

    private final JdbcClient jdbc;
    private final String[] everybodys;

    FactGathering(JdbcClient jdbc, CertificateKinds kinds) {
        this.jdbc = jdbc;
        this.everybodys = kinds.all().stream()
                .filter(CertificateKind::isEverybodys)
                .map(CertificateKind::code)
                .toArray(String[]::new);
    }

    /** An enterprise and what is known of it. */
    record Gathered(String district, Facts facts) {}

    Optional<Gathered> of(OrganisationId enterprise, LocalDate today) {
        return jdbc.sql("""
                select e.district, e.founded, p.interest, p.unsolicited, p.decision, p.resources, p.first_export, p.last_export,
                       exists (select from facts.readiness r where r.enterprise_id = e.id)
                         or exists (select from facts.contribution c
                                     where c.beneficiary_id = e.id and c.confirmed and c.role = any(:training)) as aware,
                       (select count(distinct c.act_id)
                          from facts.contribution c
                         where c.beneficiary_id = e.id and c.confirmed and c.role = any(:exploring)
                           and c.done_on > :year_ago and c.done_on <= :today)
                         + (select count(*) filter (where a.kind <> 'certificate')
                                   + greatest(count(*) filter (where a.kind = 'certificate'),
                                              (select count(*) from facts.certificate c
                                                where c.enterprise_id = e.id and c.kind <> all (:everybodys)
                                                  and c.begun_on > :year_ago and c.begun_on <= :today))
                              from stages.own_act a
                             where a.enterprise_id = e.id and a.kind <> 'review' and a.done_on > :year_ago
                               and not exists (select from stages.withdrawal w where w.act_id = a.id)) as exploring,
                       exists (select from stages.own_act a
                                where a.enterprise_id = e.id and a.kind = 'review'
                                  and not exists (select from stages.withdrawal w where w.act_id = a.id)) as evaluated,
                       (select jsonb_agg(to_jsonb(o)) from facts.outcome o where o.enterprise_id = e.id)::text as reports
                  from facts.enterprise e
                  left join lateral (select * from stages.plan where plan.enterprise_id = e.id order by number desc limit 1) p on true
                 where e.id = :enterprise
                """)
                .param("enterprise", enterprise.value())
                .param("training", ActRoles.training())
                .param("exploring", ActRoles.exploring())
                .param("everybodys", everybodys)
                .param("today", today)
                .param("year_ago", today.minusMonths(A_YEAR))
                .query((row, n) -> new Gathered(row.getString("district"), facts(row, today)))
                .optional();
    }

    List<OrganisationId> everybody() {
        return jdbc.sql("select id from facts.enterprise order by id")
                .query((row, n) -> new OrganisationId(row.getObject("id", java.util.UUID.class)))
                .list();
    }

    private static Facts facts(ResultSet row, LocalDate today) throws SQLException {
        var trade = Trade.of(today, reports(row.getString("reports")));
        var modes = trade.modes();
        var unsolicited = row.getObject("unsolicited", Boolean.class);
        return new Facts(
                today,
                new Asked(
                        row.getObject("interest", Integer.class),
                        modes.contains(Mode.UNSOLICITED_ORDER) ? Boolean.TRUE : unsolicited,
                        FactSheet.decision(row.getString("decision")),
                        row.getObject("resources", Boolean.class)),
                new Recorded(
                        row.getBoolean("aware"),
                        row.getInt("exploring"),
                        trade.shipments(),
                        trade.quarters(),
                        trade.destinations(),
                        modes,
                        trade.firstExport(row.getObject("first_export", LocalDate.class)),
                        trade.lastExport(row.getObject("last_export", LocalDate.class)),
                        row.getBoolean("evaluated")),
                trade.amounts(),
                row.getObject("founded", Integer.class));
    }

    /** Those that count: of a year of which a quarter is reported, the quarters. */
    private static List<Report> reports(@Nullable String json) {
        var reports = new ArrayList<Report>();
        if (json != null) {
            for (var report : JsonMapper.shared().readTree(json)) {
                if (report.path("counted").asBoolean(true)) {
                    reports.add(report(report));
                }
            }
        }
        return reports;
    }

    private static Report report(JsonNode json) {
        var shipments = json.path("shipments");
        return new Report(
                json.path("period").asString(),
                json.path("domestic_idr").asLong(0),
                json.path("exports_direct_idr").asLong(0),
                json.path("exports_indirect_idr").asLong(0),
                shipments.isNumber() ? shipments.asInt() : null,
                words(json.path("countries")),
                words(json.path("modes")));
    }

    private static List<String> words(JsonNode list) {
        var words = new ArrayList<String>();
        list.forEach(word -> words.add(word.asString()));
        return words;
    }
}
