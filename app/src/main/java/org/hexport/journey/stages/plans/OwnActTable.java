package org.hexport.journey.stages.plans;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What enterprises did by themselves; withdrawn, never deleted. */
@Component
class OwnActTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    OwnActTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The same again changes nothing. */
    void add(OrganisationId enterprise, String district, OwnAct act, Viewer viewer) {
        var person = viewer.person();
        jdbc.sql("""
                insert into stages.own_act (id, enterprise_id, district, kind, done_on, result, said_at, said_by, sayer, helped)
                values (:id, :enterprise, :district, :kind, :on, :result, :now, :by, :sayer, :helped)
                on conflict (id) do nothing
                """)
                .param("id", act.id())
                .param("enterprise", enterprise.value())
                .param("district", district)
                .param("kind", act.kind().word())
                .param("on", act.on())
                .param("result", act.result())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", person == null ? null : person.value(), Types.OTHER)
                .param("sayer", viewer.name())
                .param("helped", viewer.helps(enterprise) && !viewer.speaksFor(enterprise))
                .update();
    }

    /** @return false where the enterprise has no such act; withdrawing twice is withdrawing once */
    boolean withdraw(OrganisationId enterprise, UUID act, Viewer viewer) {
        var person = viewer.person();
        boolean there = jdbc.sql(
                        "select exists (select from stages.own_act where id = :act and enterprise_id = :enterprise)")
                .param("act", act)
                .param("enterprise", enterprise.value())
                .query((row, n) -> row.getBoolean(1))
                .single();
        if (there) {
            jdbc.sql("""
                    insert into stages.withdrawal (act_id, withdrawn_at, withdrawn_by, withdrawer)
                    values (:act, :now, :by, :name)
                    on conflict (act_id) do nothing
                    """)
                    .param("act", act)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("by", person == null ? null : person.value(), Types.OTHER)
                    .param("name", viewer.name())
                    .update();
        }
        return there;
    }

    /** Those that hold, the newest first. */
    List<PlansPage.Done> of(OrganisationId enterprise, int most) {
        return jdbc.sql("""
                select a.id, a.kind, a.done_on, a.result, a.sayer, a.helped
                  from stages.own_act a
                 where a.enterprise_id = :enterprise
                   and not exists (select from stages.withdrawal w where w.act_id = a.id)
                 order by a.done_on desc, a.id desc
                 limit :most
                """)
                .param("enterprise", enterprise.value())
                .param("most", most)
                .query((row, n) -> new PlansPage.Done(
                        row.getString("id"),
                        row.getString("kind"),
                        row.getObject("done_on", LocalDate.class),
                        row.getString("result"),
                        row.getString("sayer"),
                        row.getBoolean("helped")))
                .list();
    }
}
