package org.hexport.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.hexport.HexportTest;
import org.hexport.browser.Browser;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.parties.sme.SmeWorld;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Where an enterprise stands, told by its owner on a phone of 360 pixels whose network fails once, and by an officer who fills in beside
 * the owner of another.
 */
@HexportTest
class StandingJourneyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @LocalServerPort
    int port;

    @Autowired
    SmeWorld world;

    @Autowired
    Folk folk;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anOwnerGoesThroughProfileAssessmentBarriersPlansAndMySteps() {
        var id = world.anEnterprise("Topeng " + world.word() + " (uji)", SmeWorld.SINGOSARI);
        var owner = world.ownerOf(id);
        try (var browser = Browser.open(port)) {
            browser.language("en").width(360);
            signIn(browser, owner, "/enterprises/" + id + "/profile");
            profile(browser, id);
            assess(browser, id);
            browser.go("/enterprises/" + id + "/barriers").fits().find("main form");
            browser.go("/enterprises/" + id + "/plans").fits().find("main form");
            browser.go("/my-steps/" + id).find("main .card");
            assertThat(browser.text()).contains("provisional");
            browser.lookInBothLanguages("standing-steps");
            assertThat(browser.complaints())
                    .filteredOn(
                            complaint -> !complaint.contains("INTERNET_DISCONNECTED") && !complaint.contains("htmx:"))
                    .isEmpty();
        }
    }

    private void profile(Browser browser, OrganisationId id) {
        browser.fits().press("Go on: The business");
        browser.fill("founded", "2014").fill("kbli", "16293").press("Save");
        browser.find(".rows");
        browser.go("/enterprises/" + id + "/profile/people")
                .fill("workers_female", "6")
                .fill("workers_male", "3")
                .press("Save");
        browser.find(".rows");
        browser.go("/enterprises/" + id + "/profile/sales")
                .fill("annual_sales_idr", "620.000.000")
                .press("Save");
        browser.find(".rows");
        assertThat(browser.text()).contains("Micro", "by annual sales");
    }

    /** One answer with the network, one without it, which is kept and sent once it is back. */
    private void assess(Browser browser, OrganisationId id) {
        browser.go("/enterprises/" + id + "/assessment")
                .fill("product", "Topeng kayu")
                .fill("country", "SG")
                .press("Choose");
        browser.find("main a[href*='/assessment/D1']");
        var step = browser.path().replace("/assessment", "/assessment/D1");
        browser.go(step).fits().choose("D1.1", "3");
        await().atMost(PATIENCE).until(() -> answers(id) == 1);
        browser.offline(true).choose("D1.3", "4");
        await().atMost(PATIENCE)
                .until(() -> browser.find("#item-D1-3 [data-unsent]").isDisplayed());
        browser.offline(false);
        await().atMost(PATIENCE).until(() -> answers(id) == 2);
        browser.go(step);
        assertThat(browser.find("input[name='D1.3'][value='4']").isSelected()).isTrue();
    }

    @Test
    void anOfficerFillsInBesideTheOwnerOfAnotherAndIsNamed() {
        var id = world.anEnterprise("Keramik " + world.word() + " (uji)", SmeWorld.SINGOSARI);
        var owner = world.ownerOf(id);
        var officer = folk.aCoordinatorOf("35.07");
        try (var browser = Browser.open(port)) {
            browser.language("en").width(360);
            signIn(browser, officer, "/enterprises/" + id);
            browser.press("Fill in beside the owner");
            browser.fill("owner", "Bu Rahayu").choose("given", "beside").choose("read", "yes");
            browser.lookInBothLanguages("helping").width(360);
            browser.fill("owner", "Bu Rahayu")
                    .choose("given", "beside")
                    .choose("read", "yes")
                    .press("Begin to help");
            await().atMost(PATIENCE).until(() -> browser.path().equals("/enterprises/" + id));
            browser.go("/home").find("main a[href='/my-steps/" + id + "']");
            assess(browser, id);
            browser.stranger().language("en");

            signIn(browser, owner, "/enterprises/" + id + "/sharing");
            assertThat(browser.text()).contains("Bu Rahayu agreed beside the helper");
            browser.press("End the help");
            await().atMost(PATIENCE).until(() -> !people.viewerOf(officer).answersFor(id));
            assertThat(browser.find("#helpers").getText()).contains("Nobody fills in beside you");
        }
        assertThat(jdbc.sql("select bool_and(helped) from assessment.answer where enterprise_id = :id")
                        .param("id", id.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(people.viewerOf(officer).answersFor(id)).isFalse();
    }

    private long answers(OrganisationId id) {
        return jdbc.sql("select count(*) from assessment.answer where enterprise_id = :id")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    private void signIn(Browser browser, PersonId person, String then) {
        var account = people.recipient(person).orElseThrow().email();
        browser.signIn(String.valueOf(account), Folk.PASSWORD, then);
    }
}
