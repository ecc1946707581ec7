package org.hexport.platform.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Enterprises and actors by name and region, and who belongs to them. */
@Component
public class Organisations {

    private static final int BATCH = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    Organisations(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /** The same id twice is the same organisation once; the first name and region stay. */
    public void register(OrganisationId id, String name, OrganisationKind kind, String regionCode, boolean demo) {
        jdbc.sql("""
                insert into identity.organisation (id, name, kind, region_code, demo, created)
                values (:id, :name, :kind, :region, :demo, :now)
                on conflict (id) do nothing
                """)
                .param("id", id.value())
                .param("name", name.strip())
                .param("kind", word(kind))
                .param("region", regionCode)
                .param("demo", demo)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** An organisation as its module tells of it. */
    public record Registration(
            OrganisationId id, String name, OrganisationKind kind, String regionCode, boolean demo) {}

    /** As {@link #register}, for many at once. */
    public void registerAll(Collection<Registration> registrations) {
        var now = Timestamp.from(clock.instant());
        batches.batchUpdate("""
                insert into identity.organisation (id, name, kind, region_code, demo, created)
                values (?, ?, ?, ?, ?, ?)
                on conflict (id) do nothing
                """, registrations, BATCH, (statement, registration) -> {
            statement.setObject(1, registration.id().value());
            statement.setString(2, registration.name().strip());
            statement.setString(3, word(registration.kind()));
            statement.setString(4, registration.regionCode());
            statement.setBoolean(5, registration.demo());
            statement.setTimestamp(6, now);
        });
    }

    /** Renames and relocates many at once. */
    public void updateAll(Collection<Registration> registrations) {
        batches.batchUpdate(
                "update identity.organisation set name = ?, region_code = ? where id = ?",
                registrations,
                BATCH,
                (statement, registration) -> {
                    statement.setString(1, registration.name().strip());
                    statement.setString(2, registration.regionCode());
                    statement.setObject(3, registration.id().value());
                });
    }

    public void rename(OrganisationId id, String name) {
        jdbc.sql("update identity.organisation set name = :name where id = :id")
                .param("name", name.strip())
                .param("id", id.value())
                .update();
    }

    /** The organisation lies in another district than was written down. */
    public void relocate(OrganisationId id, String regionCode) {
        jdbc.sql("update identity.organisation set region_code = :region where id = :id")
                .param("region", regionCode)
                .param("id", id.value())
                .update();
    }

    public Optional<String> nameOf(OrganisationId id) {
        return jdbc.sql("select name from identity.organisation where id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    public Map<OrganisationId, String> namesOf(Collection<OrganisationId> ids) {
        var names = new HashMap<OrganisationId, String>();
        jdbc.sql("select id, name from identity.organisation where id = any(:ids)")
                .param("ids", ids.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query((row, n) ->
                        names.put(new OrganisationId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
        return names;
    }

    /** Who speaks for each, by name: an owner before a manager, whoever has been there longest. */
    public Map<OrganisationId, String> spokesFor(Collection<OrganisationId> ids) {
        return jdbc
                .sql("""
                select distinct on (m.organisation) m.organisation, p.name
                  from identity.membership m
                  join identity.person p on p.id = m.person
                 where m.organisation = any (:ids) and m.role in ('owner', 'manager')
                 order by m.organisation, m.role desc, m.since, p.id
                """)
                .param("ids", ids.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query((row, n) ->
                        Map.entry(new OrganisationId(row.getObject("organisation", UUID.class)), row.getString("name")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Makes the person a member in this role; who is one already keeps the role unless the new one is higher. */
    public void join(PersonId person, OrganisationId organisation, MemberRole role) {
        jdbc.sql("""
                insert into identity.membership as known (organisation, person, role, since)
                values (:organisation, :person, :role, :now)
                on conflict (organisation, person) do update set role = excluded.role
                 where array_position(array['owner', 'manager', 'member'], excluded.role)
                     < array_position(array['owner', 'manager', 'member'], known.role)
                """)
                .param("organisation", organisation.value())
                .param("person", person.value())
                .param("role", word(role))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
