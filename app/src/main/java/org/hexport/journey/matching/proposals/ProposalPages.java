package org.hexport.journey.matching.proposals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hexport.journey.matching.proposals.ProposalPage.Asking;
import org.hexport.journey.matching.proposals.ProposalPage.Mine;
import org.hexport.journey.matching.proposals.ProposalPage.Offering;
import org.hexport.journey.matching.proposals.ProposalPage.Said;
import org.hexport.journey.matching.rounds.ScoreColumns;
import org.hexport.journey.needs.Needs;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.Money;
import org.hexport.kernel.NeedId;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Uuid7;
import org.hexport.kernel.Viewer;
import org.hexport.platform.ui.Answers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the page of a proposal: for both sides, and for the coordinators of the district. */
@Component
class ProposalPages {

    private final JdbcClient jdbc;
    private final Needs needs;
    private final Clock clock;
    private final RandomGenerator chance;

    ProposalPages(JdbcClient jdbc, Needs needs, Clock clock, RandomGenerator chance) {
        this.jdbc = jdbc;
        this.needs = needs;
        this.clock = clock;
        this.chance = chance;
    }

    /** @throws NotFound where the viewer belongs to neither side and coordinates elsewhere */
    ProposalPage show(Viewer viewer, UUID id) {
        var said = jdbc.sql("""
                select side, yes, reason, given_at from matching.answer where proposal_id = :id order by number
                """)
                .param("id", id)
                .query((row, n) -> new Said(
                        row.getString("side"),
                        row.getBoolean("yes"),
                        row.getString("reason"),
                        row.getObject("given_at", OffsetDateTime.class).toInstant()))
                .list();
        var words = words(id);
        return jdbc.sql("""
                select proposal.*, need.barrier, need.gate, need.severity,
                       enterprise.name as enterprise_name, actor.name as actor_name,
                       coalesce(region.name, proposal.district) as place,
                       offer.title, offer.mode, offer.from_day, offer.until_day, offer.cost_idr, offer.payer,
                       offer.open and need.state not in ('met', 'withdrawn') as possible
                  from matching.proposal
                  join facts.need on need.id = proposal.need_id
                  join facts.offer on offer.id = proposal.offer_id
                  join facts.organisation enterprise on enterprise.id = proposal.enterprise_id
                  join facts.organisation actor on actor.id = proposal.actor_id
                  left join facts.region on region.code = proposal.district
                 where proposal.id = :id
                   and proposal.state <> 'drafted'
                   and (:administrator
                        or proposal.enterprise_id = any (:organisations)
                        or proposal.actor_id = any (:organisations)
                        or proposal.district ^@ any (:coordinated))
                """)
                .param("id", id)
                .param("administrator", viewer.administrator())
                .param("organisations", viewer.organisationIds())
                .param("coordinated", viewer.coordinatedRegions())
                .query((row, n) -> page(row, viewer, said, words))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private String words(UUID proposal) {
        return jdbc.sql("select need_id from matching.proposal where id = :id")
                .param("id", proposal)
                .query(UUID.class)
                .optional()
                .map(need -> needs.words(new NeedId(need)))
                .orElse("");
    }

    private ProposalPage page(ResultSet row, Viewer viewer, List<Said> said, String words) throws SQLException {
        var state = state(row);
        var score = ScoreColumns.read(row);
        return new ProposalPage(
                row.getString("id"),
                asking(row, words),
                offering(row),
                state.word(),
                row.getObject("deadline", LocalDate.class),
                score.total(),
                score.lines(),
                said,
                state == Proposal.State.WAITING ? mine(row, viewer, said) : List.of());
    }

    private Proposal.State state(ResultSet row) throws SQLException {
        var state = Proposal.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT));
        var over = LocalDate.now(clock).isAfter(row.getObject("deadline", LocalDate.class));
        return state == Proposal.State.WAITING && (over || !row.getBoolean("possible")) ? Proposal.State.LAPSED : state;
    }

    private static Asking asking(ResultSet row, String words) throws SQLException {
        return new Asking(
                row.getString("enterprise_id"),
                row.getString("enterprise_name"),
                row.getString("place"),
                row.getString("barrier"),
                row.getString("gate"),
                words,
                row.getInt("severity"));
    }

    private static Offering offering(ResultSet row) throws SQLException {
        var role = HelixRole.of(row.getString("role"));
        return new Offering(
                row.getString("offer_id"),
                row.getString("title"),
                row.getString("actor_id"),
                row.getString("actor_name"),
                role.helix(),
                role.code(),
                row.getString("mode"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                Money.idr(row.getLong("cost_idr")),
                row.getString("payer"));
    }

    private List<Mine> mine(ResultSet row, Viewer viewer, List<Said> said) throws SQLException {
        var parties = new Proposal.Parties(
                new OrganisationId(row.getObject("enterprise_id", UUID.class)),
                new OrganisationId(row.getObject("actor_id", UUID.class)));
        return Arrays.stream(Side.values())
                .filter(side -> viewer.speaksFor(parties.of(side)))
                .map(side -> new Mine(
                        side.word(),
                        said.stream().anyMatch(answer -> answer.side().equals(side.word()) && answer.yes()),
                        Answers.none()
                                .with("id", Uuid7.at(clock.instant(), chance))
                                .within(side.word())))
                .toList();
    }
}
