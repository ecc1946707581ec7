package org.hexport.platform.identity.staff;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Viewer;
import org.hexport.platform.identity.MandateKind;
import org.hexport.platform.identity.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives and takes mandates and the right to administer. Somebody always administers. */
@Service
@Transactional
class MandateDesk {

    private final JdbcClient jdbc;
    private final People people;

    MandateDesk(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    Reply give(Viewer viewer, PersonId person, MandateKind kind, String region) {
        demandAdministrator(viewer);
        demandPerson(person);
        if (!isRegion(region)) {
            return Reply.refused("identity.person.region.missing");
        }
        people.mandate(person, kind, region);
        return Reply.DONE;
    }

    void withdraw(Viewer viewer, PersonId person, MandateKind kind, String region) {
        demandAdministrator(viewer);
        jdbc.sql("delete from identity.mandate where person = :person and kind = :kind and region_code = :region")
                .param("person", person.value())
                .param("kind", kind.name().toLowerCase(Locale.ROOT))
                .param("region", region)
                .update();
    }

    void makeAdministrator(Viewer viewer, PersonId person) {
        demandAdministrator(viewer);
        demandPerson(person);
        people.administrator(person);
    }

    /** The administrators stay what they are until the transaction ends, so that two can't dismiss each other. */
    Reply dismissAdministrator(Viewer viewer, PersonId person) {
        demandAdministrator(viewer);
        var all = jdbc.sql("select id from identity.person where administrator order by id for update")
                .query((row, n) -> new PersonId(row.getObject("id", UUID.class)))
                .list();
        if (all.equals(List.of(person))) {
            return Reply.refused("identity.person.last-administrator");
        }
        jdbc.sql("update identity.person set administrator = false where id = :person")
                .param("person", person.value())
                .update();
        return Reply.DONE;
    }

    /** Who does not administer finds nothing here. */
    static void demandAdministrator(Viewer viewer) {
        if (!viewer.administrator()) {
            throw new NotFound();
        }
    }

    private boolean isRegion(String code) {
        return jdbc.sql("select exists(select 1 from facts.region where code = :code)")
                .param("code", code)
                .query(Boolean.class)
                .single();
    }

    private void demandPerson(PersonId person) {
        if (people.namesOf(List.of(person)).isEmpty()) {
            throw new NotFound();
        }
    }
}
