package org.hexport.journey.needs.register;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.NeedId;
import org.hexport.kernel.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** What owners wrote down, confirmed and changed. */
@Component
class NeedRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    NeedRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return false where the need is there already, or the asker has an open one for the same barrier */
    boolean add(NewNeed need, Asker of, Viewer by) {
        var statement = jdbc.sql("""
                with opened as (
                    insert into needs.need (id, beneficiary_id, beneficiary_kind, district, barrier, severity, words, languages, urgency,
                                            wanted_by, mode, place, demand, opened_on, opened_at, opened_by, origin,
                                            confirmed_at, confirmed_by)
                    values (:id, :of, :kind, :district, :barrier, :severity, :words, :languages, :urgency,
                            :wantedBy, :mode, :place, :demand, :today, :now, :by, 'owner', :now, :by)
                    on conflict do nothing
                    returning id, opened_by)
                insert into needs.step (need_id, verb, at, by)
                select id, 'written', :now, opened_by from opened
                """)
                .param("id", need.id().value())
                .param("of", of.id().value())
                .param("kind", of.kind())
                .param("district", of.district())
                .param("barrier", need.wish().barrier().code())
                .param("today", LocalDate.now(clock));
        return wish(statement, need.wish(), by).update() == 1;
    }

    /** Confirms it by the way: who says it anew, says it. */
    void change(NeedId need, Wish wish, Viewer by) {
        var statement = jdbc.sql("""
                with changed as (
                    update needs.need
                       set severity = :severity, words = :words, languages = :languages, urgency = :urgency, wanted_by = :wantedBy,
                           mode = :mode, place = :place, demand = :demand,
                           confirmed_at = coalesce(confirmed_at, :now), confirmed_by = coalesce(confirmed_by, :by)
                     where id = :id
                    returning id)
                insert into needs.step (need_id, verb, at, by)
                select id, 'changed', :now, :by from changed
                """).param("id", need.value());
        wish(statement, wish, by).update();
    }

    private StatementSpec wish(StatementSpec statement, Wish wish, Viewer by) {
        return statement
                .param("severity", wish.severity())
                .param("words", wish.words())
                .param("languages", wish.languages().toArray(String[]::new))
                .param("urgency", wish.urgency().word())
                .param("wantedBy", wish.wantedBy(), Types.DATE)
                .param("mode", wish.meeting().word())
                .param("place", wish.place())
                .param("demand", wish.demand())
                .param("now", OffsetDateTime.now(clock))
                .param("by", by.personValue(), Types.OTHER);
    }

    void confirm(NeedId need, Viewer by) {
        jdbc.sql("""
                with changed as (
                    update needs.need set confirmed_at = :now, confirmed_by = :by
                     where id = :id and confirmed_at is null and met_at is null and withdrawn_at is null
                    returning id)
                insert into needs.step (need_id, verb, at, by)
                select id, 'confirmed', :now, :by from changed
                """)
                .param("id", need.value())
                .param("now", OffsetDateTime.now(clock))
                .param("by", by.personValue(), Types.OTHER)
                .update();
    }

    /** The open need of the same asker with the same barrier behind it; one that only a gate or a barrier says, too. */
    Optional<NeedId> openTwin(NewNeed need) {
        return jdbc.sql("""
                select id
                  from needs.need
                 where beneficiary_id = :of and barrier = :barrier and id <> :id and met_at is null and withdrawn_at is null
                 order by opened_at, id
                 limit 1
                """)
                .param("of", need.of().value())
                .param("barrier", need.wish().barrier().code())
                .param("id", need.id().value())
                .query((row, n) -> new NeedId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** Kept from others until the transaction ends. */
    Optional<Standing> lock(NeedId need) {
        return jdbc.sql("""
                select barrier, state, met_at is not null or withdrawn_at is not null as closed from needs.need where id = :id for update
                """)
                .param("id", need.value())
                .query((row, n) -> new Standing(
                        Barrier.of(row.getString("barrier")), row.getString("state"), row.getBoolean("closed")))
                .optional();
    }

    String words(NeedId need) {
        return jdbc.sql("select words from needs.need where id = :id")
                .param("id", need.value())
                .query((row, n) -> row.getString("words"))
                .optional()
                .orElse("");
    }

    /** @param state what matching said last */
    record Standing(Barrier barrier, String state, boolean closed) {

        boolean isOpen() {
            return !closed && state.equals("open");
        }
    }
}
