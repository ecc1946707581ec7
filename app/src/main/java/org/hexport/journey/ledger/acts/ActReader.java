package org.hexport.journey.ledger.acts;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hexport.kernel.ActId;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ledger as pages read it. */
@Component
class ActReader {

    private static final String LINES = """
            select act.id, act.done_on, act.evidence, act.source, act.recorded_at, act.recorded_by, act.reverses,
                   beneficiary.name as beneficiary, reversal.id as reversed_by,
                   case when act.reverses is not null then 'reversal'
                        when reversal.id is not null then 'reversed'
                        else coalesce((select answer from ledger.confirmation
                                        where confirmation.act_id = act.id order by number desc limit 1), 'waiting')
                   end as state
              from ledger.act
              join facts.organisation beneficiary on beneficiary.id = act.beneficiary_id
              left join ledger.act reversal on reversal.reverses = act.id
            """;

    private static final String VISIBLE = """
             where (:everything
                    or act.beneficiary_id = any (:mine)
                    or act.district ^@ any (:overseen)
                    or exists (select from ledger.contribution
                                where contribution.act_id = act.id and contribution.actor_id = any (:mine)))
            """;

    private final JdbcClient jdbc;

    ActReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a part of the list begins: after this act of this day. */
    record After(LocalDate day, UUID act) {}

    /** The newest first. */
    List<ActLine> visibleTo(Viewer viewer, @Nullable After after, int most) {
        var acts = jdbc.sql(LINES + VISIBLE + """
                   and (:from::date is null or (act.done_on, act.id) < (:from::date, :act::uuid))
                 order by act.done_on desc, act.id desc
                 limit :most
                """)
                .param("everything", viewer.administrator())
                .param("mine", viewer.organisationIds())
                .param("overseen", viewer.overseenRegions())
                .param("from", after == null ? null : after.day().toString())
                .param("act", after == null ? null : after.act().toString())
                .param("most", most)
                .query((row, n) -> line(row))
                .list();
        return withParts(acts);
    }

    ActLine line(ActId id) {
        return withParts(jdbc.sql(LINES + " where act.id = :id")
                        .param("id", id.value())
                        .query((row, n) -> line(row))
                        .list())
                .getFirst();
    }

    /** How the act came into the ledger. */
    ActPage.Origin origin(ActId id) {
        return jdbc.sql(LINES + " where act.id = :id")
                .param("id", id.value())
                .query((row, n) -> new ActPage.Origin(
                        Source.of(row.getString("source")).word(),
                        row.getString("evidence"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getObject("recorded_by", UUID.class),
                        row.getString("reverses"),
                        row.getString("reversed_by")))
                .single();
    }

    List<ActPage.Statement> statements(ActId id) {
        return jdbc.sql("""
                select answer, basis, note, given_at, given_by
                  from ledger.confirmation
                 where act_id = :id
                 order by number
                """)
                .param("id", id.value())
                .query((row, n) -> new ActPage.Statement(
                        row.getString("answer"),
                        row.getString("basis"),
                        row.getString("note"),
                        row.getObject("given_at", OffsetDateTime.class).toInstant(),
                        row.getObject("given_by", UUID.class)))
                .list();
    }

    private static ActLine line(java.sql.ResultSet row) throws java.sql.SQLException {
        return new ActLine(
                row.getString("id"),
                row.getObject("done_on", LocalDate.class),
                row.getString("beneficiary"),
                row.getString("state"),
                List.of());
    }

    private List<ActLine> withParts(List<ActLine> acts) {
        var parts = parts(acts.stream().map(ActLine::id).toList());
        return acts.stream()
                .map(act -> new ActLine(
                        act.id(), act.on(), act.beneficiary(), act.state(), parts.getOrDefault(act.id(), List.of())))
                .toList();
    }

    private Map<String, List<ActLine.Part>> parts(Collection<String> acts) {
        var parts = new HashMap<String, List<ActLine.Part>>();
        jdbc.sql("""
                select contribution.act_id, organisation.name, contribution.role, contribution.amount,
                       array(select figure || ' ' || amount from ledger.figure
                              where figure.act_id = contribution.act_id and figure.actor_id = contribution.actor_id
                                and figure.role = contribution.role
                              order by figure) as figures
                  from ledger.contribution
                  join facts.organisation on organisation.id = contribution.actor_id
                 where contribution.act_id = any (:acts)
                 order by contribution.role, organisation.name
                """)
                .param("acts", acts.stream().map(UUID::fromString).toArray(UUID[]::new))
                .query(row -> {
                    Objects.requireNonNull(parts.computeIfAbsent(row.getString("act_id"), act -> new ArrayList<>()))
                            .add(new ActLine.Part(
                                    row.getString("name"),
                                    HelixRole.of(row.getString("role")),
                                    row.getLong("amount"),
                                    figures((String[]) row.getArray("figures").getArray())));
                });
        return parts;
    }

    private static Map<String, Long> figures(String[] counted) {
        var figures = new LinkedHashMap<String, Long>();
        for (var each : counted) {
            var words = each.split(" ", 2);
            figures.put(words[0], Long.valueOf(words[1]));
        }
        return figures;
    }
}
