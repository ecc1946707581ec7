package org.hexport.platform.identity.members;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Viewer;
import org.hexport.platform.identity.AccessLog;
import org.hexport.platform.identity.Organisations;
import org.hexport.platform.identity.members.MembersPage.Invited;
import org.hexport.platform.identity.members.MembersPage.Member;
import org.hexport.platform.identity.members.Memberships.Standing;
import org.hexport.platform.ui.Answers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the members page. */
@Component
class MembersPages {

    private final JdbcClient jdbc;
    private final Memberships memberships;
    private final Organisations organisations;
    private final AccessLog log;
    private final Clock clock;
    private final Invitations invitations;

    MembersPages(
            JdbcClient jdbc,
            Memberships memberships,
            Organisations organisations,
            AccessLog log,
            Clock clock,
            Invitations invitations) {
        this.jdbc = jdbc;
        this.memberships = memberships;
        this.organisations = organisations;
        this.log = log;
        this.clock = clock;
        this.invitations = invitations;
    }

    /** @throws NotFound if the organisation is not there for the viewer */
    MembersPage of(Viewer viewer, OrganisationId id, Answers answers, @Nullable String refused) {
        var standing = memberships.standing(viewer, id);
        var manages = standing.isAtLeast(Standing.MANAGER);
        return new MembersPage(
                id,
                organisations.nameOf(id).orElseThrow(NotFound::new),
                members(id),
                manages ? invited(id) : List.of(),
                viewer.person(),
                manages,
                standing.isAtLeast(Standing.OWNER),
                invitations.newToken(),
                answers,
                refused);
    }

    LooksPage looks(OrganisationId id) {
        return new LooksPage(id, organisations.nameOf(id).orElseThrow(NotFound::new), log.latest(id, LooksPage.MOST));
    }

    private List<Member> members(OrganisationId id) {
        return jdbc.sql("""
                select p.id, p.name, coalesce(p.email::text, p.phone) as contact, m.role, m.since
                  from identity.membership m
                  join identity.person p on p.id = m.person
                 where m.organisation = :id
                 order by array_position(array['owner', 'manager', 'member'], m.role), p.name, p.id
                """)
                .param("id", id.value())
                .query((row, n) -> new Member(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("contact"),
                        row.getString("role"),
                        row.getTimestamp("since").toInstant()))
                .list();
    }

    private List<Invited> invited(OrganisationId id) {
        return jdbc.sql("""
                select i.id, i.role, i.email, p.name as invited_by, i.expires
                  from identity.invitation i
                  left join identity.person p on p.id = i.invited_by
                 where i.organisation = :id and i.accepted_on is null and i.withdrawn_on is null and i.expires > :now
                 order by i.created, i.id
                """)
                .param("id", id.value())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, n) -> new Invited(
                        row.getObject("id", UUID.class),
                        row.getString("role"),
                        row.getString("email"),
                        row.getString("invited_by"),
                        row.getTimestamp("expires").toInstant()))
                .list();
    }
}
