package org.hexport.journey.ledger.acts;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.hexport.journey.ledger.Counted;
import org.hexport.kernel.ActId;
import org.hexport.kernel.ActPerformed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each actor gave to an act, and what else its role is counted in. */
@Component
class Contributions {

    private final JdbcClient jdbc;

    Contributions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ActId act, List<ActPerformed.Contribution> contributions) {
        jdbc.sql("""
                insert into ledger.contribution (act_id, actor_id, helix, role, measure, amount)
                select :act, actor, helix, role, measure, sum(amount)
                  from unnest(:actors, :helices, :roles, :measures, :amounts)
                       as given (actor, helix, role, measure, amount)
                 group by actor, helix, role, measure
                """)
                .param("act", act.value())
                .param(
                        "actors",
                        column(contributions, UUID[]::new, each -> each.actor().value()))
                .param(
                        "helices",
                        column(
                                contributions,
                                String[]::new,
                                each -> "" + each.role().helix().letter()))
                .param(
                        "roles",
                        column(contributions, String[]::new, each -> each.role().code()))
                .param(
                        "measures",
                        column(
                                contributions,
                                String[]::new,
                                each -> each.role().measure().name()))
                .param("amounts", column(contributions, Long[]::new, ActPerformed.Contribution::amount))
                .update();
    }

    private static <E, T> T[] column(List<E> entries, IntFunction<T[]> array, Function<E, T> value) {
        return entries.stream().map(value).toArray(array);
    }

    void count(ActId act, List<Counted> figures) {
        jdbc.sql("""
                insert into ledger.figure (act_id, actor_id, role, figure, amount)
                select :act, * from unnest(:actors, :roles, :figures, :amounts)
                """)
                .param("act", act.value())
                .param(
                        "actors",
                        column(figures, UUID[]::new, each -> each.actor().value()))
                .param(
                        "roles",
                        column(figures, String[]::new, each -> each.role().code()))
                .param(
                        "figures",
                        column(figures, String[]::new, each -> each.figure().name()))
                .param("amounts", column(figures, Long[]::new, Counted::amount))
                .update();
    }

    /** Each with the other sign, so that both add up to nothing. */
    void reverse(ActId act, ActId reversal) {
        for (var table : List.of("""
                insert into ledger.contribution (act_id, actor_id, helix, role, measure, amount)
                select :reversal, actor_id, helix, role, measure, -amount from ledger.contribution where act_id = :act
                """, """
                insert into ledger.figure (act_id, actor_id, role, figure, amount)
                select :reversal, actor_id, role, figure, -amount from ledger.figure where act_id = :act
                """)) {
            jdbc.sql(table)
                    .param("reversal", reversal.value())
                    .param("act", act.value())
                    .update();
        }
    }
}
