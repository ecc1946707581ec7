package org.hexport.journey.barriers.panel;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hexport.journey.barriers.stating.Standings;
import org.hexport.kernel.Helix;
import org.hexport.kernel.OrganisationId;
import org.hexport.platform.ui.Reading;
import org.hexport.platform.ui.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The barriers of one enterprise with what is done about each, in one statement. */
@Component
class PanelRows {

    private static final String LINES = """
            with standing as (%s)
            select standing.*, coalesce(stage.reid = 'rejected', false) as rejected, step.kind, step.id as step, step.title, step.day, actor.name as actor, actor_of.helix
              from facts.enterprise
              left join facts.stage on stage.enterprise_id = enterprise.id
              left join standing on true
              left join lateral (
                    (select 'WORK' as kind, engagement.id, '' as title, engagement.actor_id, engagement.started_on as day, 1 as place
                       from facts.engagement
                      where engagement.enterprise_id = :enterprise and engagement.barrier = standing.barrier
                        and engagement.state <> 'completed'
                      order by engagement.started_on, engagement.id
                      limit 1)
                    union all
                    (select 'PROPOSAL', proposal.id, offer.title, proposal.actor_id,
                            (proposal.proposed_at at time zone 'Asia/Jakarta')::date, 2
                       from facts.proposal
                       join facts.need on need.id = proposal.need_id and need.barrier = standing.barrier
                       join facts.offer on offer.id = proposal.offer_id
                      where proposal.enterprise_id = :enterprise and proposal.state = 'waiting'
                      order by proposal.proposed_at, proposal.id
                      limit 1)
                    union all
                    (select 'OFFER', offer.id, offer.title, offer.actor_id, offer.until_day, 3
                       from facts.offer
                      where stage.reid is distinct from 'rejected' and offer.open and :today between offer.from_day and offer.until_day
                        and offer.barriers @> array[standing.barrier]
                        and offer.actor_id <> :enterprise
                        and (cardinality(offer.districts) = 0 or enterprise.district ^@ any (offer.districts))
                      order by offer.until_day, offer.id
                      limit 1)
                    order by place
                    limit 1) step on standing.lift is null and standing.severity > 0
              left join facts.organisation actor on actor.id = step.actor_id
              left join facts.actor actor_of on actor_of.id = step.actor_id
             where enterprise.id = :enterprise
             order by standing.lift is not null, standing.severity desc nulls last, standing.barrier
            """;

    private static final String TO_ALL = LINES.formatted(Standings.ALL);
    private static final String TO_OTHERS = LINES.formatted(Standings.WITHOUT_PRIVATE_WORDS);

    private final Clock clock;

    PanelRows(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param lines all barriers that the enterprise spoke of
     * @param rejected it decided not to export: nothing is offered to it
     */
    record Found(List<BarrierLine> lines, boolean rejected) {}

    /** @param own for the enterprise's own people, who see also what was told in private */
    Reading<Found> of(OrganisationId enterprise, boolean own) {
        return Reading.rows(
                        own ? TO_ALL : TO_OTHERS,
                        Map.of("enterprise", enterprise.value(), "today", LocalDate.now(clock)),
                        row -> row)
                .map(PanelRows::found);
    }

    /** Where no barrier was spoken of, one row says how the enterprise decided. */
    private static Found found(List<Row> rows) {
        return new Found(
                rows.stream()
                        .filter(row -> !row.isEmpty("barrier"))
                        .map(row -> new BarrierLine(Standings.standing(row), step(row)))
                        .toList(),
                rows.stream().anyMatch(row -> row.flag("rejected")));
    }

    private static BarrierLine.@Nullable Step step(Row row) {
        var kind = row.textOrNull("kind");
        return kind == null
                ? null
                : new BarrierLine.Step(
                        BarrierLine.Kind.valueOf(kind),
                        row.uuid("step"),
                        row.text("title"),
                        row.text("actor"),
                        Helix.of(row.text("helix").charAt(0)),
                        row.day("day"));
    }
}
