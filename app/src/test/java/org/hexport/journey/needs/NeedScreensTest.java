package org.hexport.journey.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.hexport.HexportTest;
import org.hexport.browser.Browser;
import org.hexport.journey.answering.Asking;
import org.hexport.journey.barriers.Barriers;
import org.hexport.journey.barriers.Severity;
import org.hexport.journey.matching.MatchingFolk;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.Helix;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Viewer;
import org.hexport.parties.helix.ActorKind;
import org.hexport.parties.helix.Actors;
import org.hexport.parties.helix.NewActor;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.MandateKind;
import org.hexport.platform.identity.MemberRole;
import org.hexport.platform.identity.Organisations;
import org.hexport.platform.identity.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is asked for and who has not answered, in a real browser: at phone and desk, by axe. */
@HexportTest
class NeedScreensTest {

    private static final String BANTUR = "35.07.10";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @LocalServerPort
    private int port;

    @Autowired
    private MatchingFolk rows;

    @Autowired
    private Asking asking;

    @Autowired
    private Folk folk;

    @Autowired
    private People people;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Actors actors;

    @Autowired
    private Barriers barriers;

    @Autowired
    private Clock clock;

    @Test
    void aLeaderAsksAnOwnerConfirmsAndACoordinatorReminds() {
        var asked = asking.in(BANTUR);
        asking.daysAgo(asked, 6);
        organisations.join(folk.aPersonWithPhone(folk.phone()), asked.actor(), MemberRole.MANAGER);
        var lapsed = asking.another(BANTUR);
        asking.daysAgo(lapsed, 20);
        try (var browser = Browser.open(port)) {
            leaderAsks(browser);
        }
        try (var browser = Browser.open(port)) {
            ownerConfirms(browser, asked.enterprise());
        }
        var coordinator = person("koordinator");
        people.mandate(coordinator, MandateKind.COORDINATOR, BANTUR);
        try (var browser = Browser.open(port)) {
            signIn(browser, coordinator, "/needs");
            reads(browser, "Pelatihan pameran", "asks for its members");
            browser.lookInBothLanguages("needs-asked");
            browser.go("/answers");
            reads(browser, "Write by WhatsApp", "Lapsed without an answer");
            browser.lookInBothLanguages("answering-unanswered");
            browser.press("I have reminded");
            reads(browser, "Reminded today");
            browser.go("/answers/times");
            reads(browser, "still waiting");
            browser.lookInBothLanguages("answering-times");
            browser.go("/actors/" + asked.actor() + "/answers");
            browser.look("answering-time");
            complainsOfNothing(browser);
        }
    }

    private void leaderAsks(Browser browser) {
        var leader = person("ketua");
        var id = new OrganisationId(rows.newId());
        actors.register(
                Viewer.HOUSE,
                new NewActor(id, "Paguyuban Bantur", Helix.COMMUNITY, ActorKind.ASSOCIATION, BANTUR, "", false));
        organisations.join(leader, id, MemberRole.MANAGER);
        signIn(browser, leader, "/home");
        reads(browser, "You ask for nothing");
        browser.look("needs-ours-empty").press("Ask for something");
        reads(browser, "We ask for", "Paguyuban Bantur");
        browser.look("needs-form").fill("demand", "many").press("Write it down");
        reads(browser, "Choose what is in the way", "a number from 1 to");
        browser.look("needs-form-error")
                .fill("barrier", "NET1")
                .choose("severity", "3")
                .fill("words", "Pelatihan pameran untuk anggota, dua hari")
                .fill("demand", "30")
                .fill("wanted", rows.today().plusDays(60).toString())
                .press("Write it down");
        reads(browser, "Pelatihan pameran");
        browser.look("needs-ours");
        complainsOfNothing(browser);
    }

    private void ownerConfirms(Browser browser, OrganisationId enterprise) {
        var owner = person("pemilik");
        organisations.join(owner, enterprise, MemberRole.OWNER);
        barriers.state(people.viewerOf(owner), enterprise, Map.of(Barrier.FUN4, Severity.STOPS), clock.instant());
        signIn(browser, owner, "/my-steps/" + enterprise);
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .untilAsserted(() ->
                        assertThat(browser.go("/my-steps/" + enterprise).text()).contains("Only you see this line"));
        browser.lookInBothLanguages("needs-panel");
        browser.press("Yes, we ask for help");
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(browser.text()).doesNotContain("Only you see this line"));
        browser.press("Too little working capital");
        reads(browser, "Help asked for");
        browser.look("needs-one");
        complainsOfNothing(browser);
    }

    private static void reads(Browser browser, String... words) {
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(browser.text()).contains(words));
    }

    private static void complainsOfNothing(Browser browser) {
        assertThat(browser.complaints())
                .filteredOn(complaint -> !complaint.contains("status of 422"))
                .isEmpty();
    }

    private PersonId person(String name) {
        return folk.aPerson(name + "-" + UUID.randomUUID() + "@folk.example.com");
    }

    private void signIn(Browser browser, PersonId person, String then) {
        var account = people.recipient(person).orElseThrow().email();
        browser.signIn(String.valueOf(account), Folk.PASSWORD, then);
    }
}
