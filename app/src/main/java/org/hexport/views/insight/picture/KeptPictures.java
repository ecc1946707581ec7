package org.hexport.views.insight.picture;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pictures of regions that are too large to be counted while somebody waits. */
@Repository
class KeptPictures {

    private final JdbcClient jdbc;

    KeptPictures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param asked somebody has looked since it was drawn */
    record Kept(Instant drawnAt, LocalDate since, boolean asked) {}

    Optional<Kept> find(String region) {
        return jdbc.sql("""
                select drawn_at, since, asked_at > drawn_at as asked from insight.picture
                 where region = :region and drawn_at is not null
                """)
                .param("region", region)
                .query((row, _) -> new Kept(
                        row.getTimestamp("drawn_at").toInstant(),
                        row.getObject("since", LocalDate.class),
                        row.getBoolean("asked")))
                .optional();
    }

    void ask(String region, Instant now) {
        jdbc.sql("""
                insert into insight.picture (region, asked_at) values (:region, :now)
                on conflict (region) do update set asked_at = excluded.asked_at where picture.asked_at <= picture.drawn_at
                """).param("region", region).param("now", Timestamp.from(now)).update();
    }

    /** Never drawn; asked for, as soon as drawing takes a twentieth of the time at most; or an hour old. */
    List<String> due(Instant now) {
        return jdbc.sql("""
                select region from insight.picture
                 where drawn_at is null
                    or asked_at > drawn_at and drawn_at + took_ms * interval '20 milliseconds' <= :now
                    or drawn_at <= :now::timestamptz - interval '1 hour'
                 order by drawn_at nulls first
                """)
                .param("now", Timestamp.from(now))
                .query(String.class)
                .list();
    }

    /**
     * Counts, and writes down what changed.
     *
     * @return enterprises and contributions together
     */
    long count(String region, LocalDate since) {
        jdbc.sql("create temporary table counted on commit drop as " + Counting.LIVE)
                .param("region", region)
                .param("since", since)
                .update();
        jdbc.sql("""
                delete from insight.count kept
                 where kept.region = :region
                   and not exists (select from counted where (district, measure) = (kept.district, kept.measure))
                """).param("region", region).update();
        jdbc.sql("""
                insert into insight.count (region, district, measure, counted)
                select :region, district, measure, counted from counted
                on conflict (region, measure, district) do update set counted = excluded.counted
                 where count.counted <> excluded.counted
                """).param("region", region).update();
        return jdbc.sql(
                        "select coalesce(sum(counted), 0) from counted where measure in ('enterprises', 'contributions')")
                .query(Long.class)
                .single();
    }

    void drawn(String region, Instant at, LocalDate since, long milliseconds) {
        jdbc.sql("update insight.picture set drawn_at = :at, since = :since, took_ms = :took where region = :region")
                .param("region", region)
                .param("at", Timestamp.from(at))
                .param("since", since)
                .param("took", milliseconds)
                .update();
    }

    /** The region is small enough to be counted live. */
    void forget(String region) {
        jdbc.sql("delete from insight.picture where region = :region")
                .param("region", region)
                .update();
    }
}
