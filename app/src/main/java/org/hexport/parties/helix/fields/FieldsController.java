package org.hexport.parties.helix.fields;

import java.util.Comparator;
import java.util.List;
import org.hexport.pages.Templates;
import org.hexport.parties.helix.fields.FieldsPage.Line;
import org.hexport.platform.reference.Regions;
import org.hexport.platform.reference.StudyField;
import org.hexport.platform.reference.StudyFields;
import org.hexport.platform.ui.Ui;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** Which fields of study can lift what, for anyone: what is offered out of each in the region, and what is needed. */
@Controller
@Transactional(readOnly = true)
class FieldsController {

    private final Templates templates;
    private final StudyFields fields;
    private final Regions regions;
    private final JdbcClient jdbc;
    private final String region;

    FieldsController(
            Templates templates,
            StudyFields fields,
            Regions regions,
            JdbcClient jdbc,
            @Value("${hexport.region}") String region) {
        this.templates = templates;
        this.fields = fields;
        this.regions = regions;
        this.jdbc = jdbc;
        this.region = region;
    }

    @GetMapping("/fields")
    View show(Ui ui) {
        return ui.show(templates.helixFields(ui, new FieldsPage(regions.nameOf(region), lines(ui))));
    }

    private record Found(String field, long offers, long actors, long enterprises) {}

    private List<Line> lines(Ui ui) {
        var pairs = fields.all().stream()
                .flatMap(field -> field.barriers().stream().map(barrier -> new String[] {field.code(), barrier.code()}))
                .toList();
        var found = jdbc.sql("""
                select named.field,
                       (select count(*) from facts.offer
                         where offer.field = named.field and offer.open and :today between offer.from_day and offer.until_day
                           and (cardinality(offer.districts) = 0
                                or exists (select from unnest(offer.districts) admitted
                                            where :region ^@ admitted or admitted ^@ :region))) as offers,
                       (select count(distinct offer.actor_id) from facts.offer
                         where offer.field = named.field and offer.open and :today between offer.from_day and offer.until_day
                           and (cardinality(offer.districts) = 0
                                or exists (select from unnest(offer.districts) admitted
                                            where :region ^@ admitted or admitted ^@ :region))) as actors,
                       (select count(distinct need.enterprise_id)
                          from unnest(cast(:of as text[]), cast(:barriers as text[])) as lifts (field, barrier)
                          join facts.need on need.barrier = lifts.barrier
                         where lifts.field = named.field
                           and need.state in ('open', 'proposed')
                           and need.district ^@ :region) as enterprises
                  from unnest(cast(:fields as text[])) as named (field)
                """)
                .param("today", ui.today())
                .param("region", region)
                .param("of", pairs.stream().map(pair -> pair[0]).toArray(String[]::new))
                .param("barriers", pairs.stream().map(pair -> pair[1]).toArray(String[]::new))
                .param("fields", fields.all().stream().map(StudyField::code).toArray(String[]::new))
                .query((row, n) -> new Found(
                        row.getString("field"),
                        row.getLong("offers"),
                        row.getLong("actors"),
                        row.getLong("enterprises")))
                .list();
        return found.stream()
                .map(each -> new Line(
                        fields.find(each.field()).orElseThrow(),
                        each.offers(),
                        each.actors(),
                        FieldsPage.Band.of(each.enterprises())))
                .sorted(Comparator.comparingLong((Line line) -> -line.field().students()))
                .toList();
    }
}
