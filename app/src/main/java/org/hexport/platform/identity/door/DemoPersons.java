package org.hexport.platform.identity.door;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexport.kernel.PersonId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The dozen named persons of the demonstration; without it nobody. */
@Component
class DemoPersons {

    private final JdbcClient jdbc;
    private final boolean demo;

    DemoPersons(JdbcClient jdbc, @Value("${hexport.demo:false}") boolean demo) {
        this.jdbc = jdbc;
        this.demo = demo;
    }

    List<SignInPage.DemoPerson> all() {
        if (!demo) {
            return List.of();
        }
        return jdbc.sql("""
                select id, name, demo_caption from identity.person
                 where demo and demo_caption is not null
                 order by created, id
                """)
                .query((row, n) -> new SignInPage.DemoPerson(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("demo_caption")))
                .list();
    }

    Optional<SignInPage.DemoPerson> find(UUID id) {
        return all().stream().filter(person -> person.id().value().equals(id)).findFirst();
    }
}
