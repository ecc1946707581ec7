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
                : asker(subject)
                        .with(
                                lines(viewer, subject),
                                (found, lines) -> found.map(
                                        asker -> templates.needsList(ui, page(viewer, subject, asker, lines))));
    }

    private static NeedsPage page(Viewer viewer, OrganisationId subject, Found asker, List<NeedsPage.Line> lines) {
        return new NeedsPage(
                subject.toString(),
                lines,
                Asker.mayWrite(viewer, subject, asker.district()),
                new Asker(subject, "", "enterprise", asker.district()).maySee(viewer),
                viewer.answersFor(subject) && !asker.againstExport());
    }

    private static Reading<Optional<Found>> asker(OrganisationId enterprise) {
        return Reading.row(
                """
                select enterprise.district, coalesce(stage.reid = 'rejected', false) as against
                  from facts.enterprise
                  left join facts.stage on stage.enterprise_id = enterprise.id
                 where enterprise.id = :enterprise
                """,
                Map.of("enterprise", enterprise.value()),
                row -> new Found(row.text("district"), row.flag("against")));
    }

    /** Of what only a barrier says nobody outside hears, and who decided against export is not reminded. */
    private Reading<List<NeedsPage.Line>> lines(Viewer viewer, OrganisationId enterprise) {
        return Reading.rows(
                """
                select need.id, need.barrier, need.gate, need.severity, need.words, need.opened_at, need.wanted_by,
                       need.confirmed_at is not null as confirmed, need.origin = 'barrier' and need.confirmed_at is null as suggested,
                       live.id as proposal, live.state, live.deadline, offer.title, actor.name as actor, live.actor_id, need.district
                  from needs.need
                  left join facts.stage on stage.enterprise_id = need.beneficiary_id
                  left join facts.proposal live on live.need_id = need.id
                       and (live.state = 'accepted' or live.state = 'waiting' and live.deadline >= :today)
                  left join facts.offer on offer.id = live.offer_id
                  left join facts.organisation actor on actor.id = live.actor_id
                 where need.beneficiary_id = :enterprise and need.met_at is null and need.withdrawn_at is null
                   and (need.origin <> 'barrier'
                        or need.confirmed_at is not null
                        or :own and stage.reid is distinct from 'rejected'
                           and exists (select 1
                                         from facts.barrier standing
                                        where standing.enterprise_id = need.beneficiary_id
                                          and standing.barrier = need.barrier
                                          and standing.lifted_on is null)
                           and not exists (select 1
                                             from needs.need twin
                                            where twin.beneficiary_id = need.beneficiary_id
                                              and twin.barrier = need.barrier
                                              and twin.id <> need.id
                                              and twin.met_at is null
                                              and twin.withdrawn_at is null))
                 order by need.severity desc, need.opened_at, need.id
                """,
                Map.of(
                        "today",
                        LocalDate.now(clock),
                        "enterprise",
                        enterprise.value(),
                        "own",
                        viewer.belongsTo(enterprise)),
                row -> line(viewer, enterprise, row));
    }

    private static NeedsPage.Line line(Viewer viewer, OrganisationId enterprise, Row row) {
        return new NeedsPage.Line(
                row.text("id"),
                Barrier.of(row.text("barrier")),
                row.textOrNull("gate"),
                row.integer("severity"),
                row.flag("confirmed"),
                row.flag("suggested"),
                row.text("words"),
                row.instant("opened_at"),
                row.dayOrNull("wanted_by"),
                underWay(viewer, enterprise, row));
    }

    private static NeedsPage.@Nullable UnderWay underWay(Viewer viewer, OrganisationId enterprise, Row row) {
        return row.isEmpty("proposal")
                ? null
                : new NeedsPage.UnderWay(
                        row.text("proposal"),
                        row.text("title"),
                        row.text("actor"),
                        row.text("state").equals("accepted"),
                        row.day("deadline"),
                        viewer.administrator()
                                || viewer.belongsTo(enterprise)
                                || viewer.belongsTo(new OrganisationId(row.uuid("actor_id")))
                                || viewer.coordinates(row.text("district")));
    }

    private record Found(String district, boolean againstExport) {}
}
