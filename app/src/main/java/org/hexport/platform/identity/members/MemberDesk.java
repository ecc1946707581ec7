package org.hexport.platform.identity.members;

import java.util.List;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Viewer;
import org.hexport.platform.identity.MemberRole;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes and ends memberships. An organisation that has an owner keeps one. */
@Service
@Transactional
class MemberDesk {

    private final Memberships memberships;

    MemberDesk(Memberships memberships) {
        this.memberships = memberships;
    }

    Reply change(Viewer viewer, OrganisationId organisation, PersonId person, MemberRole role) {
        var standing = memberships.standing(viewer, organisation);
        var owners = memberships.ownersHeld(organisation);
        var before = memberships.roleOf(organisation, person).orElseThrow(NotFound::new);
        if (!standing.mayGive(role) || !standing.mayGive(before)) {
            return Reply.refused("identity.members.owners-only");
        }
        if (role != MemberRole.OWNER && isLast(owners, person)) {
            return Reply.refused("identity.members.last-owner");
        }
        memberships.change(organisation, person, role);
        return Reply.DONE;
    }

    /** Everybody may leave. */
    Reply remove(Viewer viewer, OrganisationId organisation, PersonId person) {
        var standing = memberships.standing(viewer, organisation);
        var owners = memberships.ownersHeld(organisation);
        var role = memberships.roleOf(organisation, person).orElseThrow(NotFound::new);
        if (!standing.mayGive(role) && !person.equals(viewer.person())) {
            return Reply.refused("identity.members.owners-only");
        }
        if (isLast(owners, person)) {
            return Reply.refused("identity.members.last-owner");
        }
        memberships.remove(organisation, person);
        return Reply.DONE;
    }

    private static boolean isLast(List<PersonId> owners, PersonId person) {
        return owners.equals(List.of(person));
    }
}
