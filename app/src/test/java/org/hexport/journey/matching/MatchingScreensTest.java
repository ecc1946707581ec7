package org.hexport.journey.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.hexport.HexportTest;
import org.hexport.browser.Browser;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.MandateKind;
import org.hexport.platform.identity.MemberRole;
import org.hexport.platform.identity.Organisations;
import org.hexport.platform.identity.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The screens of actors, offers, needs, rounds and proposals in a real browser: at phone and desk, in both languages, by axe. */
@HexportTest
class MatchingScreensTest {

    /** A district of our own: rounds of other tests are held elsewhere. */
    private static final String DONOMULYO = "35.07.01";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @LocalServerPort
    private int port;

    @Autowired
    private MatchingFolk rows;

    @Autowired
    private Folk folk;

    @Autowired
    private People people;

    @Autowired
    private Organisations organisations;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aMentorOffersHelp() {
        var mentor = person("mentor");
        try (var browser = Browser.open(port)) {
            signIn(browser, mentor, "/offers/new");
            look(browser, "offer-whose");
            browser.go("/actors/new");
            look(browser, "actor-form");
            browser.press("Register");
            reads(browser, "Choose what kind of organisation it is.");
            look(browser, "actor-error");
            browser.fill("name", "Toko " + UUID.randomUUID())
                    .fill("kind", "B:shop")
                    .fill("district", DONOMULYO)
                    .fill("contact", "0812 3456 7890")
                    .fill("claim", "owner")
                    .press("Register");
            reads(browser, "No open offer", "Waits for the coordinator");
            look(browser, "actor-empty");
            browser.press("Make an offer");
            reads(browser, "For how many enterprises?");
            look(browser, "offer-form");
            browser.press("Save");
            reads(browser, "Write in at most 120 signs what you offer.");
            look(browser, "offer-error");
            browser.fill("title", "Menghitung harga FOB dalam satu sore")
                    .choose("role", "B3")
                    .fill("capacity", "4")
                    .fill("until", rows.today().plusDays(60).toString());
            browser.choose("barriers", "MPC1").press("Save");
            reads(browser, "Menghitung harga FOB dalam satu sore", "Godfather");
            look(browser, "offer");
            browser.go("/actors?helix=B");
            look(browser, "actors");
            complainsOfNothing(browser);
        }
    }

    @Test
    void aCoordinatorMakesARoundAndBothSidesAnswer() {
        var owner = person("pemilik");
        var enterprise = rows.anEnterprise(DONOMULYO);
        organisations.join(owner, enterprise, MemberRole.OWNER);
        needsAndOffers(enterprise);
        var coordinator = person("koordinator");
        people.mandate(coordinator, MandateKind.COORDINATOR, "35.07");
        try (var browser = Browser.open(port)) {
            signIn(browser, coordinator, "/rounds");
            look(browser, "rounds");
            browser.fill("region", DONOMULYO).press("Compute the plan");
            reads(browser, "Proved best for these weights", "Who gets nothing, and why");
            look(browser, "round-draft");
            browser.language("id").go(browser.path());
            reads(browser, "Terbukti terbaik untuk bobot ini");
            look(browser, "round-draft-id");
            browser.language("en").go(browser.path()).press("Publish");
            reads(browser, "Waiting for answers");
            look(browser, "round-published");
        }
        try (var browser = Browser.open(port)) {
            signIn(browser, owner, "/my-steps/" + enterprise);
            look(browser, "needs");
            browser.go("/needs/new?enterprise=" + enterprise);
            look(browser, "need-form");
            browser.press("Write it down");
            reads(browser, "Choose what is in the way");
            look(browser, "need-error");
            browser.go("/proposals/" + proposalOf(enterprise));
            look(browser, "proposal");
            browser.press("Yes, let us do it");
            reads(browser, "You said yes");
            look(browser, "proposal-agreed");
            browser.press("Not this time");
            reads(browser, "One side said no");
            look(browser, "proposal-declined");
            complainsOfNothing(browser);
        }
    }

    private void needsAndOffers(OrganisationId enterprise) {
        rows.aNeed(enterprise, DONOMULYO, Barrier.MLO3, 4);
        rows.aNeed(enterprise, DONOMULYO, Barrier.ENV_P2, 2);
        for (int other = 0; other < 3; other++) {
            rows.aNeed(rows.anEnterprise(DONOMULYO), DONOMULYO, Barrier.MLO3, 1 + other);
        }
        rows.anOffer(rows.anActor(HelixRole.FUNDING, DONOMULYO), HelixRole.FUNDING, 2, DONOMULYO, Barrier.MLO3);
        rows.anOffer(rows.anActor(HelixRole.PROMOTION, "35.07.24"), HelixRole.PROMOTION, 1, DONOMULYO, Barrier.MLO3);
    }

    private UUID proposalOf(OrganisationId enterprise) {
        return jdbc.sql("select id from facts.proposal where enterprise_id = :enterprise and state = 'waiting' limit 1")
                .param("enterprise", enterprise.value())
                .query(UUID.class)
                .single();
    }

    /** The page that comes says so. */
    private static void reads(Browser browser, String... words) {
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(browser.text()).contains(words));
    }

    /** At both widths. */
    private static void look(Browser browser, String name) {
        browser.look("matching-" + name);
    }

    /** Other than of the forms that were refused on purpose. */
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
