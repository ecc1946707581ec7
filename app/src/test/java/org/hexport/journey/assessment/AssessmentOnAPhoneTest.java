package org.hexport.journey.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hexport.HexportTest;
import org.hexport.browser.Browser;
import org.hexport.journey.Village;
import org.hexport.journey.Walk;
import org.hexport.journey.readiness.instrument.Dimension;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The assessment in a real browser: on a phone whose network fails once, and its pages looked at. */
@HexportTest
class AssessmentOnAPhoneTest {

    @LocalServerPort
    int port;

    @Autowired
    Village village;

    @Autowired
    Walk walk;

    @Autowired
    Folk folk;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void anAnswerSurvivesALostNetwork() {
        var owner = folk.aPerson("pemilik-" + UUID.randomUUID() + "@folk.example.com");
        var workshop = village.workshopOf(owner);
        try (var browser = Browser.open(port)) {
            signIn(browser, owner, "/enterprises/" + workshop + "/assessment");
            browser.lookInBothLanguages("assessment-begin");
            browser.width(360).fill("product", "Topeng kayu").fill("country", "SG");
            browser.press(english(browser) ? "Choose" : "Pilih").fits();
            var list = browser.path();
            browser.go(list.replace("/assessment", "/assessment/D1")).choose("D1.1", "3");
            await().atMost(Duration.ofSeconds(10)).until(() -> rows(workshop) == 1);

            browser.offline(true).choose("D1.3", "2");
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> browser.find("#item-D1-3 [data-unsent]").isDisplayed());
            browser.picture("assessment-unsent-360");
            assertThat(browser.find("input[name='D1.3'][value='2']").isSelected())
                    .isTrue();
            assertThat(rows(workshop)).isEqualTo(1);

            browser.offline(false);
            await().atMost(Duration.ofSeconds(20)).until(() -> rows(workshop) == 2);
            await().atMost(Duration.ofSeconds(10))
                    .until(() -> !browser.find("#item-D1-3 [data-unsent]").isDisplayed());
            browser.lookInBothLanguages("assessment-step");
            browser.go(list);
            browser.lookInBothLanguages("assessment-list");
            fill(owner, workshop, list);
            browser.go(list.replace("/assessment", "/readiness"));
            browser.lookInBothLanguages("readiness-open");
            browser.press("Put this result on record");
            await().atMost(Duration.ofSeconds(10)).until(() -> browser.text().contains("On record since"));
            browser.go("/my-steps/" + workshop);
            browser.lookInBothLanguages("assessment-steps");
            assertThat(browser.complaints())
                    .filteredOn(
                            complaint -> !complaint.contains("INTERNET_DISCONNECTED") && !complaint.contains("htmx:"))
                    .isEmpty();
        }
    }

    private static boolean english(Browser browser) {
        return browser.text().contains("Choose");
    }

    private void fill(PersonId owner, OrganisationId workshop, String list) {
        for (var dimension :
                List.of(Dimension.D2, Dimension.D3, Dimension.D4, Dimension.D6, Dimension.D8, Dimension.D9)) {
            walk.post(
                    owner,
                    list.replace("/assessment", "/assessment/" + dimension),
                    dimension + ".1",
                    "3",
                    dimension + ".2",
                    dimension == Dimension.D4 ? "dk" : "4",
                    dimension + ".3",
                    "1",
                    dimension + ".4",
                    "3");
        }
        assertThat(rows(workshop)).isGreaterThan(20);
    }

    private long rows(OrganisationId workshop) {
        return jdbc.sql("select count(*) from assessment.answer where enterprise_id = :id")
                .param("id", workshop.value())
                .query(Long.class)
                .single();
    }

    private void signIn(Browser browser, PersonId person, String then) {
        var account = people.recipient(person).orElseThrow().email();
        browser.signIn(String.valueOf(account), Folk.PASSWORD, then);
    }
}
