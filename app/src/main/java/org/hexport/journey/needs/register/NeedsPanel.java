package org.hexport.journey.needs.register;

import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.ui.Panel;
import org.hexport.platform.ui.Reading;
import org.hexport.platform.ui.Row;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;

/** The open needs of an enterprise and what is under way, for everybody who may see the enterprise. */
class NeedsPanel implements Panel {

    private static final int ORDER = 40;

    private final Place place;
    private final Templates templates;
    private final Clock clock;

    NeedsPanel(Place place, Templates templates, Clock clock) {
        this.place = place;
        this.templates = templates;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return place;
    }

    @Override
    public int order() {
        return ORDER;
    }

    /** The page that collects the panels has asked whether the viewer may see the enterprise. */
    @Override
    public Reading<Optional<JteModel>> show(Ui ui, Viewer viewer, @Nullable OrganisationId subject) {
        return subject == null
                ? Reading.nothing()
                : district(subject)
                        .with(
                                lines(subject),
                                (found, lines) -> found.map(district -> templates.needsList(
                                        ui,
                                        new NeedsPage(
                                                subject.toString(),
                                                lines,
                                                NeedDesk.mayWrite(viewer, subject, district)))));
    }

    private static Reading<Optional<String>> district(OrganisationId enterprise) {
        return Reading.row(
                "select district from facts.enterprise where id = :enterprise",
                Map.of("enterprise", enterprise.value()),
                row -> row.text("district"));
    }

    private Reading<List<NeedsPage.Line>> lines(OrganisationId enterprise) {
        return Reading.rows(
                """
                select need.id, need.barrier, need.gate, need.severity, need.words, need.opened_at,
                       live.id as proposal, live.state, live.deadline, offer.title, actor.name as actor
                  from needs.need
                  left join facts.proposal live on live.need_id = need.id
                       and (live.state = 'accepted' or live.state = 'waiting' and live.deadline >= :today)
                  left join facts.offer on offer.id = live.offer_id
                  left join facts.organisation actor on actor.id = live.actor_id
                 where need.beneficiary_id = :enterprise and need.met_at is null and need.withdrawn_at is null
                 order by need.severity desc, need.opened_at, need.id
                """, Map.of("today", LocalDate.now(clock), "enterprise", enterprise.value()), NeedsPanel::line);
    }

    private static NeedsPage.Line line(Row row) {
        return new NeedsPage.Line(
                row.text("id"),
                Barrier.of(row.text("barrier")),
                row.textOrNull("gate"),
                row.integer("severity"),
                row.text("words"),
                row.instant("opened_at"),
                underWay(row));
    }

    private static NeedsPage.@Nullable UnderWay underWay(Row row) {
        return row.isEmpty("proposal")
                ? null
                : new NeedsPage.UnderWay(
                        row.text("proposal"),
                        row.text("title"),
                        row.text("actor"),
                        row.text("state").equals("accepted"),
                        row.day("deadline"));
    }
}
