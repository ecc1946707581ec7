package org.hexport.journey.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hexport.HexportTest;
import org.hexport.browser.Browser;
import org.hexport.journey.Village;
import org.hexport.kernel.Quarter;
import org.hexport.parties.outcomes.Outcome;
import org.hexport.parties.outcomes.Outcomes;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The ladder and the page of plans in a real browser, on a phone and at a desk. */
@HexportTest
class StageScreensTest {

    @LocalServerPort
    int port;

    @Autowired
    Village village;

    @Autowired
    Folk folk;

    @Autowired
    People people;

    @Autowired
    Outcomes outcomes;

    @Autowired
    Clock clock;

    @Test
    void anOwnerSaysWhatOnlyTheyKnowAndSeesTheStage() {
        var owner = folk.aPerson("pemilik-" + UUID.randomUUID() + "@folk.example.com");
        var workshop = village.workshopOf(owner);
        outcomes.report(
                people.viewerOf(owner),
                new Outcome(
                        village.id(),
                        workshop,
                        Quarter.of(LocalDate.now(clock)).previous(),
                        60_000_000,
                        40_000_000,
                        0,
                        List.of("NL")));
        try (var browser = Browser.open(port)) {
            var plans = "/enterprises/" + workshop + "/plans";
            browser.go("/sign-in?then=" + plans + "%3Flang%3Did");
            browser.fill(
                            "account",
                            String.valueOf(people.recipient(owner).orElseThrow().email()))
                    .fill("password", Folk.PASSWORD);
            browser.find("form:has([name=password]) button").click();
            look(browser, "plans");
            browser.choose("interest", "3").choose("unsolicited", "yes").press("Simpan");
            assertThat(browser.text()).contains("Kirim pertama");
            browser.find("#ladder summary").click();
            look(browser, "ladder-id");
            browser.go("/my-steps/" + workshop + "?lang=en")
                    .find("#ladder summary")
                    .click();
            look(browser, "ladder-en");
        }
    }

    private static void look(Browser browser, String name) {
        browser.look("stages-" + name);
    }
}
