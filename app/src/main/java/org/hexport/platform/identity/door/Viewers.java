package org.hexport.platform.identity.door;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Viewer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The scope of a person, read by one statement at each request: what was withdrawn a moment ago is gone. */
@Component
public class Viewers {

    private final JdbcClient jdbc;
    private final boolean demo;

    Viewers(JdbcClient jdbc, @Value("${hexport.demo:false}") boolean demo) {
        this.jdbc = jdbc;
        this.demo = demo;
    }

    /** Empty if there is no such account; people of the demonstration exist only while it runs. */
    public Optional<Viewer> of(PersonId person) {
        return jdbc.sql("""
                select id, name, administrator,
                       array(select organisation from identity.membership where person = p.id) as organisations,
                       array(select m.organisation from identity.membership m
                               join identity.organisation o on o.id = m.organisation
                              where m.person = p.id and o.kind = 'enterprise') as enterprises,
                       array(select organisation from identity.membership
                              where person = p.id and role in ('owner', 'manager')) as managed,
                       array(select enterprise_id from facts.help where helper_id = p.id) as helps,
                       array(select region_code from identity.mandate
                              where person = p.id and kind = 'coordinator') as coordinates,
                       array(select region_code from identity.mandate where person = p.id) as oversees,
                       array(select region_code from identity.mandate
                              where person = p.id and kind in ('coordinator', 'official')) as writes
                  from identity.person p
                 where id = :person and (:demo or not p.demo)
                """)
                .param("person", person.value())
                .param("demo", demo)
                .query((row, n) -> viewer(row))
                .optional();
    }

    private static Viewer viewer(ResultSet row) throws SQLException {
        return new Viewer(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                organisations(row, "organisations"),
                organisations(row, "enterprises"),
                organisations(row, "managed"),
                organisations(row, "helps"),
                regions(row, "coordinates"),
                regions(row, "oversees"),
                regions(row, "writes"),
                row.getBoolean("administrator"));
    }

    private static Set<OrganisationId> organisations(ResultSet row, String column) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray(column).getArray())
                .map(OrganisationId::new)
                .collect(Collectors.toSet());
    }

    private static Set<String> regions(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray()).collect(Collectors.toSet());
    }
}
