package org.hexport.platform.identity.members;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.Notice;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Uuid7;
import org.hexport.kernel.Viewer;
import org.hexport.platform.identity.MemberRole;
import org.hexport.platform.identity.Organisations;
import org.hexport.platform.identity.People;
import org.hexport.platform.identity.members.Invitations.Invitation;
import org.hexport.platform.identity.members.Memberships.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites to an organisation, and lets those who are invited in. */
@Service
@Transactional
class InvitationDesk {

    private final Invitations invitations;
    private final Memberships memberships;
    private final Organisations organisations;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final RandomGenerator chance;

    InvitationDesk(
            Invitations invitations,
            Memberships memberships,
            Organisations organisations,
            People people,
            ApplicationEventPublisher events,
            Clock clock,
            RandomGenerator chance) {
        this.invitations = invitations;
        this.memberships = memberships;
        this.organisations = organisations;
        this.people = people;
        this.events = events;
        this.clock = clock;
        this.chance = chance;
    }

    /** @param token made when the form was shown; the same form twice is one invitation */
    Reply invite(Viewer viewer, OrganisationId organisation, MemberRole role, @Nullable String email, String token) {
        var standing = memberships.standing(viewer, organisation);
        if (!standing.isAtLeast(Standing.MANAGER)) {
            return Reply.refused("identity.members.managers-only");
        }
        if (!standing.mayGive(role)) {
            return Reply.refused("identity.members.owners-only");
        }
        if (!Invitations.isToken(token)) {
            return Reply.refused("ui.unreadable");
        }
        invitations.add(token, organisation, word(role), email, viewer.person());
        return Reply.DONE;
    }

    Reply withdraw(Viewer viewer, OrganisationId organisation, UUID invitation) {
        if (!memberships.standing(viewer, organisation).isAtLeast(Standing.MANAGER)) {
            return Reply.refused("identity.members.managers-only");
        }
        return invitations.withdraw(organisation, invitation)
                ? Reply.DONE
                : Reply.refused("identity.invitation.withdrawn");
    }

    /** Who accepted it before is simply in. */
    Reply accept(PersonId person, String token) {
        var invitation = invitations.held(token).orElseThrow(NotFound::new);
        if (person.equals(invitation.acceptedBy())) {
            return Reply.DONE;
        }
        var refusal = refusal(invitation);
        if (refusal.isPresent()) {
            return Reply.refused(refusal.get());
        }
        invitations.use(invitation.id(), person);
        letIn(person, invitation);
        return Reply.DONE;
    }

    private Optional<String> refusal(Invitation invitation) {
        if (invitation.used()) {
            return Optional.of("identity.invitation.used");
        }
        if (invitation.withdrawn()) {
            return Optional.of("identity.invitation.withdrawn");
        }
        return invitation.expires().isAfter(clock.instant())
                ? Optional.empty()
                : Optional.of("identity.invitation.expired");
    }

    private void letIn(PersonId person, Invitation invitation) {
        var organisation = invitation.organisation();
        if (organisation == null) {
            people.administrator(person);
            return;
        }
        organisations.join(
                person, organisation, MemberRole.valueOf(invitation.role().toUpperCase(Locale.ROOT)));
        var inviter = invitation.invitedBy();
        if (inviter != null) {
            var name = people.namesOf(List.of(person)).getOrDefault(person, "");
            events.publishEvent(new Notice(
                    Uuid7.at(clock.instant(), chance),
                    inviter,
                    "identity.notice.joined",
                    List.of(name, organisations.nameOf(organisation).orElse("")),
                    "/organisations/" + organisation + "/members"));
        }
    }

    private static String word(MemberRole role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
