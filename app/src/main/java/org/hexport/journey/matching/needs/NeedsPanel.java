package org.hexport.journey.matching.needs;

import gg.jte.models.runtime.JteModel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.parties.sme.Enterprises;
import org.hexport.platform.ui.Panel;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The open needs of an enterprise and what is under way, for everybody who may see the enterprise. */
class NeedsPanel implements Panel {

    private static final int ORDER = 40;

    private final Place place;
    private final Templates templates;
    private final JdbcClient jdbc;
    private final Enterprises enterprises;
    private final Clock clock;

    NeedsPanel(Place place, Templates templates, JdbcClient jdbc, Enterprises enterprises, Clock clock) {
        this.place = place;
        this.templates = templates;
        this.jdbc = jdbc;
        this.enterprises = enterprises;
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

    @Override
    public Optional<JteModel> show(Ui ui, Viewer viewer, @Nullable OrganisationId subject) {
        return Optional.ofNullable(subject)
                .flatMap(enterprise -> enterprises.find(viewer, enterprise))
                .map(card -> templates.matchingNeeds(
                        ui, page(card.id(), NeedDesk.mayWrite(viewer, card.id(), card.district()))));
    }

    private NeedsPage page(OrganisationId enterprise, boolean mayWrite) {
        var lines = jdbc.sql("""
                select need.id, need.barrier, need.gate, need.severity, need.words, need.opened_at,
                       live.id as proposal, live.state, live.deadline, offer.title, actor.name as actor
                  from matching.need
                  left join matching.proposal live on live.need_id = need.id
                       and (live.state = 'accepted' or live.state = 'waiting' and live.deadline >= :today)
                  left join facts.offer on offer.id = live.offer_id
                  left join facts.organisation actor on actor.id = live.actor_id
                 where need.enterprise_id = :enterprise and need.met_at is null and need.withdrawn_at is null
                 order by need.severity desc, need.opened_at, need.id
                """)
                .param("today", LocalDate.now(clock))
                .param("enterprise", enterprise.value())
                .query((row, n) -> line(row))
                .list();
        return new NeedsPage(enterprise.toString(), lines, mayWrite);
    }

    private static NeedsPage.Line line(ResultSet row) throws SQLException {
        return new NeedsPage.Line(
                row.getString("id"),
                Barrier.of(row.getString("barrier")),
                row.getString("gate"),
                row.getInt("severity"),
                row.getString("words"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                underWay(row));
    }

    private static NeedsPage.@Nullable UnderWay underWay(ResultSet row) throws SQLException {
        return row.getString("proposal") == null
                ? null
                : new NeedsPage.UnderWay(
                        row.getString("proposal"),
                        row.getString("title"),
                        row.getString("actor"),
                        row.getString("state").equals("accepted"),
                        row.getObject("deadline", LocalDate.class));
    }
}
