package org.hexport.journey.readiness;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexport.journey.readiness.instrument.Weighting;
import org.hexport.journey.readiness.instrument.Weights;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The weights that programmes set. They are shown beside the equal ones, which stay the default; no record of an assessment is changed by them. */
@Service
@Transactional
public class Weightings {

    private final JdbcClient jdbc;

    Weightings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Officers of the region, and administrators. */
    public boolean maySet(Viewer viewer, String region) {
        return viewer.administrator() || viewer.mayWrite(region);
    }

    /**
     * Sets a programme's weights; the version is the one after the newest that the setter saw. The same id again changes nothing.
     *
     * @throws NotFound where the viewer may not set them
     */
    public Reply set(Viewer viewer, Weighting weighting) {
        if (!maySet(viewer, weighting.region())) {
            throw new NotFound();
        }
        lock(weighting);
        if (find(weighting.id()).isPresent()) {
            return Reply.DONE;
        }
        int newest = newest(weighting);
        if (newest != weighting.version() - 1) {
            return Reply.refused(newest > 0 && weighting.version() == 1 ? "weighting.there" : "weighting.overtaken");
        }
        add(viewer, weighting);
        return Reply.DONE;
    }

    /** The newest of each programme that holds where the enterprise is, by name. */
    @Transactional(readOnly = true)
    public List<Weighting> inForce(String district) {
        return jdbc.sql("""
                select distinct on (lower(programme), region)
                       id, region, programme, version, weights, reason, setter, set_at
                  from readiness.weighting
                 where :district ^@ region
                 order by lower(programme), region, version desc
                """)
                .param("district", district)
                .query(Weightings::weighting)
                .list();
    }

    /** All that ever were, by name, the newest of each first. */
    @Transactional(readOnly = true)
    public List<Weighting> all() {
        return jdbc.sql("""
                select id, region, programme, version, weights, reason, setter, set_at
                  from readiness.weighting
                 order by lower(programme), region, version desc
                """).query(Weightings::weighting).list();
    }

    @Transactional(readOnly = true)
    public Optional<Weighting> find(UUID id) {
        return jdbc.sql("""
                select id, region, programme, version, weights, reason, setter, set_at
                  from readiness.weighting
                 where id = :id
                """).param("id", id).query(Weightings::weighting).optional();
    }

    private void lock(Weighting weighting) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('weighting ' || :region || lower(:programme), 0))")
                .param("region", weighting.region())
                .param("programme", weighting.programme())
                .query((row, n) -> true)
                .single();
    }

    private int newest(Weighting weighting) {
        return jdbc.sql("""
                select coalesce(max(version), 0)
                  from readiness.weighting
                 where region = :region and lower(programme) = lower(:programme)
                """)
                .param("region", weighting.region())
                .param("programme", weighting.programme())
                .query(Integer.class)
                .single();
    }

    private void add(Viewer viewer, Weighting weighting) {
        jdbc.sql("""
                insert into readiness.weighting (id, region, programme, version, weights, reason, set_at, set_by, setter)
                values (:id, :region, :programme, :version, :weights, :reason, :at, :by, :name)
                """)
                .param("id", weighting.id())
                .param("region", weighting.region())
                .param("programme", weighting.programme())
                .param("version", weighting.version())
                .param("weights", numbers(weighting.weights()))
                .param("reason", weighting.reason())
                .param("at", weighting.at().atOffset(ZoneOffset.UTC))
                .param("by", viewer.personValue())
                .param("name", viewer.name())
                .update();
    }

    private static BigDecimal[] numbers(Weights weights) {
        return weights.byDimension().stream().map(BigDecimal::valueOf).toArray(BigDecimal[]::new);
    }

    private static Weighting weighting(ResultSet row, int number) throws SQLException {
        var programme = row.getString("programme");
        int version = row.getInt("version");
        var weights = Arrays.stream((BigDecimal[]) row.getArray("weights").getArray())
                .map(BigDecimal::doubleValue)
                .toList();
        return new Weighting(
                row.getObject("id", UUID.class),
                row.getString("region"),
                programme,
                version,
                new Weights(programme + " " + version, weights),
                row.getString("reason"),
                row.getString("setter"),
                row.getObject("set_at", OffsetDateTime.class).toInstant());
    }
}
