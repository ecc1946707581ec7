package org.hexport.top.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Locale;
import org.hexport.kernel.OrganisationId;
import org.hexport.platform.identity.MandateKind;
import org.hexport.platform.identity.MemberRole;
import org.hexport.platform.identity.NewPerson;
import org.hexport.platform.identity.Organisations;
import org.hexport.platform.identity.People;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The named persons, one per role, who can be signed in with at a click. */
@Component
class Persons {

    private final People people;
    private final Organisations organisations;
    private final JdbcClient jdbc;
    private final String region;

    Persons(People people, Organisations organisations, JdbcClient jdbc, @Value("${hexport.region}") String region) {
        this.people = people;
        this.organisations = organisations;
        this.jdbc = jdbc;
        this.region = region;
    }

    void load() {
        Tale.rows("people").forEach(this::person);
    }

    private void person(NamedCsvRecord row) {
        var id = people.create(NewPerson.demonstration(
                Tale.person(row.getField("key")),
                row.getField("name"),
                row.getField("language"),
                "demo.caption." + row.getField("caption")));
        if (!row.getField("organisation").isEmpty()) {
            organisations.join(
                    id,
                    organisation(row.getField("organisation")),
                    MemberRole.valueOf(row.getField("role").toUpperCase(Locale.ROOT)));
        }
        switch (row.getField("mandate")) {
            case "" -> {}
            case "administrator" -> people.administrator(id);
            default ->
                people.mandate(id, MandateKind.valueOf(row.getField("mandate").toUpperCase(Locale.ROOT)), region);
        }
    }

    /** An enterprise by its number in the register, which gave it an id of its own; an actor by its key. */
    OrganisationId organisation(String key) {
        return key.matches("E\\d+")
                ? jdbc.sql(Tale.statement("enterprise"))
                        .param("enterprise", key)
                        .query((row, _) -> new OrganisationId(row.getObject("id", java.util.UUID.class)))
                        .single()
                : Tale.organisation(key);
    }
}
