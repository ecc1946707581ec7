package org.hexport.platform.identity.members;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.platform.ui.Answers;
import org.jspecify.annotations.Nullable;

/**
 * Who belongs to an organisation and who is invited to it.
 *
 * @param viewer who looks
 * @param mayManage the viewer invites, changes and removes
 * @param mayOwn also owners
 * @param token of the next invitation
 * @param answers of the form that invites
 * @param refused message of what was just refused, null if nothing
 */
public record MembersPage(
        OrganisationId id,
        String name,
        List<Member> members,
        List<Invited> invited,
        @Nullable PersonId viewer,
        boolean mayManage,
        boolean mayOwn,
        String token,
        Answers answers,
        @Nullable String refused) {

    /** @param role as in {@code identity.role.<role>} */
    public record Member(PersonId id, String name, @Nullable String contact, String role, Instant since) {

        public boolean owner() {
            return role.equals("owner");
        }
    }

    public record Invited(
            UUID id,
            String role,
            @Nullable String email,
            @Nullable String invitedBy,
            Instant expires) {}

    /** Owners and managers. */
    public List<Member> speakers() {
        return members.stream()
                .filter(member -> !member.role().equals("member"))
                .toList();
    }

    public boolean mayChange(Member member) {
        return mayOwn || mayManage && !member.owner();
    }

    public boolean isViewer(Member member) {
        return member.id().equals(viewer);
    }

    /** What the viewer may make of members. */
    public List<String> roles() {
        return mayOwn ? List.of("owner", "manager", "member") : List.of("manager", "member");
    }
}
