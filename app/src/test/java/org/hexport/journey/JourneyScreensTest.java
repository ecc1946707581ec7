package org.hexport.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hexport.HexportTest;
import org.hexport.browser.Browser;
import org.hexport.journey.engagement.Engagements;
import org.hexport.journey.engagement.Session;
import org.hexport.journey.engagement.SignOff;
import org.hexport.journey.engagement.Work;
import org.hexport.journey.ledger.Ledger;
import org.hexport.kernel.ActId;
import org.hexport.kernel.ActPerformed;
import org.hexport.kernel.Helix;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.PersonId;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The screens of readiness and engagement in a real browser: at phone and desk, in both languages, without script, by axe. */
@HexportTest
class JourneyScreensTest {

    @LocalServerPort
    int port;

    @Autowired
    Work work;

    @Autowired
    Village village;

    @Autowired
    Folk folk;

    @Autowired
    People people;

    @Autowired
    Engagements engagements;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void aVisitorChecksOnAPhoneWithoutScript() {
        try (var browser = Browser.open(port)) {
            browser.width(360).scripts(false).go("/check").fits();
            browser.scripts(true).accessible().picture("check-360").scripts(false);
            browser.press("Lihat hasilnya").fits();
            assertThat(browser.text()).contains("Pilih kecamatan tempat usaha Anda.");
            browser.scripts(true).accessible().picture("check-error-360");

            browser.fill("product", "topeng").fill("country", "SG").fill("district", Village.PAKIS);
            for (var answer : Map.of("D8.1", "3", "D1.3", "2", "D4.1", "1", "D3.1", "4", "D4.2", "na")
                    .entrySet()) {
                browser.choose(answer.getKey(), answer.getValue());
            }
            browser.scripts(false).press("Lihat hasilnya");
            assertThat(browser.text()).contains("Hasil untuk topeng ke Singapura", "penilaian sementara");
            browser.scripts(true);
            look(browser, "result");
            browser.width(360).press("Simpan dengan akun");
            assertThat(browser.path()).startsWith("/join?then=/check/");
            complainsOfNothing(browser);
        }
    }

    @Test
    void anOwnerKeepsTheResult() {
        var owner = person("pemilik");
        village.workshopOf(owner);
        try (var browser = Browser.open(port)) {
            browser.go("/check").fill("district", Village.PAKIS);
            browser.choose("D8.1", "3").choose("D1.3", "2").choose("D4.1", "1").press("Lihat hasilnya");
            var check = browser.path();
            signIn(browser, owner, check + "/keep");
            look(browser, "keep");
            browser.press("Keep it");
            assertThat(browser.text()).contains("Kept for");
            look(browser, "result-kept");
            browser.press("My steps");
            look(browser, "my-steps");
        }
    }

    @Test
    void bothSidesWorkTogetherUntilItIsInTheBook() {
        var running = work.running(HelixRole.GODFATHER);
        var owner = running.owner();
        engagements.note(
                people.viewerOf(running.helper()),
                running.id(),
                new Session(UUID.randomUUID(), LocalDate.now(clock).minusDays(3), 90, "Menghitung biaya bahan"));
        try (var browser = Browser.open(port)) {
            signIn(browser, owner, "/work");
            look(browser, "work");
            browser.go(running.href());
            look(browser, "engagement-owner");
            engagements.sign(people.viewerOf(running.helper()), running.id(), new SignOff.ByActor(null, "Selesai"));
            browser.go(running.href());
            look(browser, "engagement-signing");
            browser.press("Sign");
            assertThat(browser.text()).contains("Choose yes, partly or no.");
            look(browser, "engagement-error");
            browser.choose("lifted", "yes").choose("rating", "5").press("Sign");
            assertThat(browser.text()).contains("This work is done");
            look(browser, "engagement-completed");
            browser.press("See it in the book of acts");
            look(browser, "act-confirmed");
            complainsOfNothing(browser);
        }
    }

    @Test
    void theBookOfActsIsKeptByThoseWhoTookPart() {
        var owner = person("pemilik");
        var workshop = village.workshopOf(owner);
        var coordinator = person("koordinator");
        people.mandate(coordinator, org.hexport.platform.identity.MandateKind.COORDINATOR, Village.MALANG);
        var campus = work.actorOf(folk.somebody(), Helix.ACADEMIC);
        var act = new ActPerformed(
                new ActId(village.id()),
                LocalDate.now(clock),
                workshop,
                "Pelatihan label, daftar hadir 12 orang",
                false,
                List.of(
                        new ActPerformed.Contribution(campus, HelixRole.TRAINING, 24),
                        new ActPerformed.Contribution(campus, HelixRole.MENTORING, 3)));
        ledger.enter(act);
        try (var browser = Browser.open(port)) {
            signIn(browser, owner, "/acts");
            look(browser, "acts");
            browser.go("/acts/" + act.act());
            look(browser, "act");
            browser.press("It is not right");
            assertThat(browser.text()).contains("Write why");
            look(browser, "act-error");
        }
        try (var browser = Browser.open(port)) {
            signIn(browser, coordinator, "/acts/new?q=Sanggar");
            look(browser, "new-act-for-whom");
            browser.go("/acts/new?beneficiary=" + workshop);
            look(browser, "new-act");
            browser.press("Save the act");
            look(browser, "new-act-error");
        }
    }

    /** At both widths. */
    private static void look(Browser browser, String name) {
        browser.look(name);
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
        browser.go("/sign-in?then=" + then.replace("?", "%3F").replace("=", "%3D"));
        browser.fill("account", String.valueOf(account)).fill("password", Folk.PASSWORD);
        browser.find("form:has([name=password]) button").click();
    }
}
