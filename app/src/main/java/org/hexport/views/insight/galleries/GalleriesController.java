package org.hexport.views.insight.galleries;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hexport.kernel.Helix;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.reference.Regions;
import org.hexport.platform.ui.HexagonFigure.Reach;
import org.hexport.platform.ui.Reading;
import org.hexport.platform.ui.Readings;
import org.hexport.platform.ui.Row;
import org.hexport.platform.ui.Ui;
import org.hexport.views.insight.galleries.GalleriesPage.Helped;
import org.hexport.views.insight.reach.Lens;
import org.hexport.views.insight.reach.ReachPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** Who helped the galleries and associations of a region: what is done for them is theirs alone. */
@Controller
class GalleriesController {

    private static final int MONTHS = 24;

    private final Readings readings;
    private final Regions regions;
    private final Templates templates;

    GalleriesController(Readings readings, Regions regions, Templates templates) {
        this.readings = readings;
        this.regions = regions;
        this.templates = templates;
    }

    @GetMapping("/regions/{code}/galleries")
    View list(Ui ui, Viewer viewer, @PathVariable String code) {
        var name = regions.overseen(viewer, code);
        var since = ui.today().minusMonths(MONTHS);
        var helped = readings.read(helped(code, since, Lens.of(ui.parameter("lens"))));
        return ui.show(templates.insightGalleries(ui, new GalleriesPage(code, name, since, helped)));
    }

    /** A place and the area served are two things: who lies elsewhere and acts here too is among them. */
    private static Reading<List<Helped>> helped(String region, LocalDate since, Lens lens) {
        return Reading.rows("""
                select o.id, o.name, coalesce(place.name, o.region_code) as place,
                       array_agg(distinct c.role) as roles
                  from facts.organisation o
                  join facts.contribution c on c.beneficiary_id = o.id and c.confirmed and c.done_on >= :since
                  left join facts.region place on place.code = o.region_code
                 where o.kind = 'actor'
                   and (o.region_code ^@ :region
                        or exists (select from facts.contribution own where own.actor_id = o.id and own.district ^@ :region))
                 group by o.id, o.name, place.name, o.region_code
                 order by o.name, o.id
                """, Map.of("region", region, "since", since), row -> line(row, since, lens));
    }

    private static Helped line(Row row, LocalDate since, Lens lens) {
        var roles = row.texts("roles");
        var reaches = Arrays.stream(Helix.values())
                .map(helix -> new Reach(
                        helix,
                        helix.roles().stream()
                                .filter(role -> roles.contains(role.code()))
                                .count(),
                        helix.roles().size()))
                .toList();
        return new Helped(row.text("id"), row.text("name"), row.text("place"), new ReachPage(reaches, since, lens));
    }
}
