package org.hexport.platform.identity.staff;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.platform.identity.staff.PeoplePage.Mandate;
import org.hexport.platform.identity.staff.PersonPage.Belonging;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what administrators see of people. */
@Component
class StaffPages {

    private static final int PART = 50;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient jdbc;

    StaffPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param after name and id of the last one shown before */
    PeoplePage people(String sought, String after, @Nullable UUID afterId) {
        var found = jdbc.sql("""
                select id, name, coalesce(email::text, phone) as contact, administrator, demo,
                       array(select array[m.kind, m.region_code, coalesce(r.name, m.region_code)]
                               from identity.mandate m left join facts.region r on r.code = m.region_code
                              where m.person = p.id order by m.region_code, m.kind) as mandates
                  from identity.person p
                 where (name ilike :sought or email::text ilike :sought or phone ilike :sought)
                   and (name, id) > (:after, :id)
                 order by name, id
                 limit :part
                """)
                .param("sought", "%" + sought.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .param("after", after)
                .param("id", afterId == null ? BEFORE_ALL : afterId)
                .param("part", PART + 1)
                .query((row, n) -> person(row))
                .list();
        var more = found.size() > PART;
        return new PeoplePage(sought, more ? found.subList(0, PART) : found, more);
    }

    private static PeoplePage.Person person(ResultSet row) throws SQLException {
        return new PeoplePage.Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("contact"),
                row.getBoolean("administrator"),
                row.getBoolean("demo"),
                mandates(row));
    }

    PersonPage person(PersonId id, Answers answers, @Nullable String refused) {
        var person = jdbc.sql("""
                select id, name, coalesce(email::text, phone) as contact, created, administrator,
                       exists(select 1 from identity.reset_code where person = p.id) as wants_code,
                       array(select array[m.kind, m.region_code, coalesce(r.name, m.region_code)]
                               from identity.mandate m left join facts.region r on r.code = m.region_code
                              where m.person = p.id order by m.region_code, m.kind) as mandates,
                       array(select array[m.organisation::text, o.name, m.role] from identity.membership m
                               join identity.organisation o on o.id = m.organisation
                              where m.person = p.id order by o.name, o.id) as organisations
                  from identity.person p
                 where id = :id
                """)
                .param("id", id.value())
                .query((row, n) -> whole(row))
                .optional()
                .orElseThrow(NotFound::new);
        return new PersonPage(person, regions(), answers, refused);
    }

    /** Those that mandates are for, as published by reference, the widest first. */
    private List<Choice> regions() {
        return jdbc.sql("select code, name from facts.region order by length(code), code")
                .query((row, n) ->
                        new Choice(row.getString("code"), row.getString("name") + " (" + row.getString("code") + ")"))
                .list();
    }

    private static PersonPage.Person whole(ResultSet row) throws SQLException {
        return new PersonPage.Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("contact"),
                row.getTimestamp("created").toInstant(),
                row.getBoolean("administrator"),
                row.getBoolean("wants_code"),
                mandates(row),
                table(row.getArray("organisations")).stream()
                        .map(cells -> new Belonging(OrganisationId.of(cells[0]), cells[1], cells[2]))
                        .toList());
    }

    private static List<Mandate> mandates(ResultSet row) throws SQLException {
        return table(row.getArray("mandates")).stream()
                .map(cells -> new Mandate(cells[0], cells[1], cells[2]))
                .toList();
    }

    /** A table in a column; PostgreSQL hands an empty one over without its second dimension. */
    private static List<String[]> table(Array column) throws SQLException {
        return column.getArray() instanceof String[][] rows ? Arrays.asList(rows) : List.of();
    }
}
