package org.hexport.platform.identity.members;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Viewer;
import org.hexport.platform.identity.MemberRole;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who belongs to which organisation, as what. */
@Component
class Memberships {

    /** What a viewer may do about who belongs to an organisation. */
    enum Standing {
        /** The organisation is not there for this viewer. */
        STRANGER,
        /** Sees who belongs to it. */
        MEMBER,
        /** Also invites, changes and removes, except where owners are concerned. */
        MANAGER,
        /** Decides about everybody: owners, administrators, and the coordinators of its region, who invite its first owner. */
        OWNER;

        static Standing of(Viewer viewer, OrganisationId organisation, String region, boolean owner) {
            if (owner || viewer.administrator() || viewer.coordinates(region)) {
                return OWNER;
            }
            if (viewer.speaksFor(organisation)) {
                return MANAGER;
            }
            return viewer.belongsTo(organisation) ? MEMBER : STRANGER;
        }

        boolean mayGive(MemberRole role) {
            return this == OWNER || this == MANAGER && role != MemberRole.OWNER;
        }

        boolean isAtLeast(Standing other) {
            return compareTo(other) >= 0;
        }
    }

    private final JdbcClient jdbc;

    Memberships(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFound if there is no such organisation, or nothing about it is for the viewer */
    Standing standing(Viewer viewer, OrganisationId organisation) {
        var standing = look(viewer, organisation);
        if (standing == Standing.STRANGER) {
            throw new NotFound();
        }
        return standing;
    }

    Standing look(Viewer viewer, OrganisationId organisation) {
        return jdbc.sql("""
                select region_code,
                       exists(select 1 from identity.membership
                               where organisation = o.id and person = :person and role = 'owner') as owner
                  from identity.organisation o
                 where id = :organisation
                """)
                .param("organisation", organisation.value())
                .param(
                        "person",
                        viewer.person() == null ? null : viewer.person().value())
                .query((row, n) ->
                        Standing.of(viewer, organisation, row.getString("region_code"), row.getBoolean("owner")))
                .optional()
                .orElse(Standing.STRANGER);
    }

    /** The owners stay owners until the transaction ends, so that two removals can't take the last two. */
    List<PersonId> ownersHeld(OrganisationId organisation) {
        return jdbc.sql("""
                select person from identity.membership
                 where organisation = :organisation and role = 'owner'
                 order by person
                   for update
                """)
                .param("organisation", organisation.value())
                .query((row, n) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
    }

    Optional<MemberRole> roleOf(OrganisationId organisation, PersonId person) {
        return jdbc.sql("select role from identity.membership where organisation = :organisation and person = :person")
                .param("organisation", organisation.value())
                .param("person", person.value())
                .query((row, n) -> MemberRole.valueOf(row.getString("role").toUpperCase(Locale.ROOT)))
                .optional();
    }

    void change(OrganisationId organisation, PersonId person, MemberRole role) {
        jdbc.sql("""
                update identity.membership set role = :role
                 where organisation = :organisation and person = :person
                """)
                .param("role", role.name().toLowerCase(Locale.ROOT))
                .param("organisation", organisation.value())
                .param("person", person.value())
                .update();
    }

    void remove(OrganisationId organisation, PersonId person) {
        jdbc.sql("delete from identity.membership where organisation = :organisation and person = :person")
                .param("organisation", organisation.value())
                .param("person", person.value())
                .update();
    }
}
