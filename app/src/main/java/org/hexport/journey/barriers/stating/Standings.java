package org.hexport.journey.barriers.stating;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hexport.journey.barriers.Severity;
import org.hexport.journey.barriers.StandingBarrier;
import org.hexport.kernel.ActId;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.OrganisationId;
import org.hexport.platform.ui.Reading;
import org.hexport.platform.ui.Readings;
import org.hexport.platform.ui.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The barriers of enterprises as they stand. Who may see them is asked elsewhere. */
@Component
public class Standings {

    /** As each barrier stands, told in private or not. */
    public static final String ALL = """
            select standing.barrier, standing.severity, standing.stated_at, standing.confirmed,
                   lift.id as lift, lift.act_id, lift.lifted_on
              from barriers.standing
              left join barriers.lift on lift.id = standing.lift_id
             where standing.enterprise_id = :enterprise
            """;

    /** The same for who must not see what was told in private, not even that somebody was asked. */
    public static final String WITHOUT_PRIVATE_WORDS = """
            select coalesce(said.barrier, lifted.barrier) as barrier, said.severity, said.stated_at, false as confirmed,
                   lifted.id as lift, lifted.act_id, lifted.lifted_on
              from (select distinct on (barrier) barrier, severity, stated_at
                      from barriers.statement
                     where enterprise_id = :enterprise and not alone
                     order by barrier, number desc) said
              full join (select lift.barrier, lift.id, lift.act_id, lift.lifted_on, lift.lifted_at
                           from barriers.lift
                          where lift.enterprise_id = :enterprise
                            and not exists (select from barriers.lift later
                                             where later.enterprise_id = lift.enterprise_id
                                               and later.barrier = lift.barrier
                                               and (later.lifted_at, later.id) > (lift.lifted_at, lift.id))
                            and not exists (select from barriers.statement
                                             where statement.enterprise_id = lift.enterprise_id
                                               and statement.barrier = lift.barrier
                                               and statement.stated_at > lift.lifted_at
                                               and not statement.alone)) lifted
                on lifted.barrier = said.barrier
            """;

    private final JdbcClient jdbc;
    private final Readings readings;

    Standings(JdbcClient jdbc, Readings readings) {
        this.jdbc = jdbc;
        this.readings = readings;
    }

    /** In the order of the list. */
    public List<StandingBarrier> of(OrganisationId enterprise) {
        return read(ALL, enterprise);
    }

    /** The same, held until the transaction ends, so that of two answers at once the second sees the first. */
    List<StandingBarrier> forChange(OrganisationId enterprise) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('barriers.' || :enterprise, 0))")
                .param("enterprise", enterprise.toString())
                .query((row, n) -> true)
                .list();
        return of(enterprise);
    }

    /** As somebody sees them who must not see what was told in private. */
    List<StandingBarrier> withoutPrivateWords(OrganisationId enterprise) {
        return read(WITHOUT_PRIVATE_WORDS, enterprise);
    }

    private List<StandingBarrier> read(String sql, OrganisationId enterprise) {
        return readings.read(Reading.rows(sql, Map.of("enterprise", enterprise.value()), Standings::standing)).stream()
                .sorted(Comparator.comparing(StandingBarrier::barrier))
                .toList();
    }

    /** A row of either. */
    public static StandingBarrier standing(Row row) {
        var stated = row.instantOrNull("stated_at");
        return new StandingBarrier(
                Barrier.of(row.text("barrier")),
                stated == null ? null : Severity.of(row.integerOrNull("severity")),
                stated,
                lift(row));
    }

    private static StandingBarrier.@Nullable Lift lift(Row row) {
        var id = row.uuidOrNull("lift");
        return id == null
                ? null
                : new StandingBarrier.Lift(
                        id, new ActId(row.uuid("act_id")), row.day("lifted_on"), row.flag("confirmed"));
    }
}
