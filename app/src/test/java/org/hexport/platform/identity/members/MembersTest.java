package org.hexport.platform.identity.members;

import static org.assertj.core.api.Assertions.assertThat;

import org.hexport.HexportTest;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Viewer;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.MemberRole;
import org.hexport.platform.identity.Pages;
import org.hexport.platform.identity.People;
import org.hexport.platform.identity.Visits;
import org.hexport.platform.identity.members.Memberships.Standing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HexportTest
class MembersTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Visits visits;

    @Autowired
    Folk folk;

    @Autowired
    People people;

    @Autowired
    Memberships memberships;

    private OrganisationId enterprise;
    private PersonId owner;
    private PersonId manager;
    private PersonId member;

    @BeforeEach
    void anEnterpriseWithPeople() {
        enterprise = folk.anEnterprise("35.07.24");
        owner = folk.aMemberOf(enterprise, MemberRole.OWNER);
        manager = folk.aMemberOf(enterprise, MemberRole.MANAGER);
        member = folk.aMemberOf(enterprise, MemberRole.MEMBER);
    }

    @Test
    void showsMembersWhoBelongsToTheirOrganisation() {
        var page = Pages.of(
                mvc.get().uri(path("/members?lang=en")).with(visits.by(member)).exchange());

        assertThat(page.select(".row .tag").eachText()).containsExactly("Owner", "Manager", "Member");
        assertThat(page.select("form[action$=/invitations]")).isEmpty();
        assertThat(page.select("form[action$=/removal]").eachAttr("action"))
                .as("everybody may leave")
                .containsExactly(path("/members/" + member + "/removal"));
    }

    @Test
    void isNotThereForStrangersOfficialsAndCoordinatorsElsewhere() {
        assertThat(mvc.get().uri(path("/members")).with(visits.by(folk.somebody())))
                .hasStatus(404);
        assertThat(mvc.get().uri(path("/members")).with(visits.by(folk.aCoordinatorOf("35.73"))))
                .hasStatus(404);
        assertThat(change(folk.somebody(), member, "manager")).hasStatus(404);
    }

    @Test
    void isThereForTheCoordinatorOfItsRegionAndForAdministrators() {
        assertThat(mvc.get().uri(path("/members")).with(visits.by(folk.aCoordinatorOf("35.07"))))
                .hasStatusOk();
        assertThat(mvc.get().uri(path("/members")).with(visits.by(folk.anAdministrator())))
                .hasStatusOk();
    }

    @Test
    void letsManagersChangeMembersButNoOwners() {
        assertThat(change(manager, member, "manager")).hasStatus(303);
        assertThat(people.viewerOf(member).speaksFor(enterprise)).isTrue();

        var refused = change(manager, owner, "member");
        assertThat(refused).hasStatus(422);
        assertThat(Pages.of(refused).select(".notice.bad").text()).contains("Only an owner can decide");
        assertThat(change(manager, manager, "owner")).hasStatus(422);
        assertThat(remove(manager, owner)).hasStatus(422);
    }

    @Test
    void letsMembersChangeNobody() {
        assertThat(change(member, manager, "member")).hasStatus(422);
        assertThat(remove(member, manager)).hasStatus(422);
    }

    @Test
    void takesARightAtOnce() {
        var visit = visits.by(member);
        assertThat(mvc.get().uri(path("/members")).with(visit)).hasStatusOk();

        assertThat(remove(owner, member)).hasStatus(303);

        assertThat(mvc.get().uri(path("/members")).with(visit)).hasStatus(404);
    }

    @Test
    void keepsTheLastOwner() {
        assertThat(Pages.of(remove(owner, owner)).select(".notice.bad").text()).contains("This is the last owner");
        assertThat(change(owner, owner, "member")).hasStatus(422);

        assertThat(change(owner, manager, "owner")).hasStatus(303);
        assertThat(change(owner, owner, "member")).hasStatus(303);
        assertThat(people.speakersFor(enterprise)).containsExactly(manager);
    }

    @Test
    void letsEverybodyLeave() {
        assertThat(remove(member, member)).hasStatus(303).hasHeader("Location", "/account");
        assertThat(people.viewerOf(member).belongsTo(enterprise)).isFalse();
    }

    @Test
    void findsNobodyWhoIsNoMemberAndNoRoleThatIsNone() {
        assertThat(remove(owner, folk.somebody())).hasStatus(404);
        assertThat(change(owner, member, "emperor")).hasStatus(404);
    }

    @Test
    void tellsTheOrganisationWhoLooked() {
        var coordinator = folk.aCoordinatorOf("35.07");
        mvc.get().uri(path("/members")).with(visits.by(coordinator)).exchange();
        mvc.get().uri(path("/members")).with(visits.by(coordinator)).exchange();
        mvc.get().uri(path("/members")).with(visits.by(member)).exchange();

        var looks = Pages.of(
                mvc.get().uri(path("/looks?lang=en")).with(visits.by(owner)).exchange());

        assertThat(looks.select("tbody tr")).hasSize(1);
        assertThat(looks.select("tbody td").get(1).text()).isEqualTo("The list of people");
        assertThat(looks.select("tbody td").get(3).text()).isEqualTo("2");
        assertThat(mvc.get().uri(path("/looks")).with(visits.by(coordinator))).hasStatus(404);
    }

    @Test
    void isLookedAtByWhoMayKnowOnly() {
        assertThat(memberships.look(people.viewerOf(folk.aCoordinatorOf("35.07")), enterprise))
                .isEqualTo(Standing.OWNER);
        assertThat(memberships.look(people.viewerOf(owner), enterprise)).isEqualTo(Standing.OWNER);
        assertThat(memberships.look(people.viewerOf(manager), enterprise)).isEqualTo(Standing.MANAGER);
        assertThat(memberships.look(people.viewerOf(member), enterprise)).isEqualTo(Standing.MEMBER);
        assertThat(memberships.look(people.viewerOf(folk.somebody()), enterprise))
                .isEqualTo(Standing.STRANGER);
        assertThat(memberships.look(Viewer.ANYBODY, enterprise)).isEqualTo(Standing.STRANGER);
    }

    private MvcTestResult change(PersonId who, PersonId whom, String role) {
        return mvc.post()
                .uri(path("/members/" + whom + "/role?lang=en"))
                .with(visits.by(who))
                .param("role", role)
                .exchange();
    }

    private MvcTestResult remove(PersonId who, PersonId whom) {
        return mvc.post()
                .uri(path("/members/" + whom + "/removal?lang=en"))
                .with(visits.by(who))
                .exchange();
    }

    private String path(String rest) {
        return "/organisations/" + enterprise + rest;
    }
}
