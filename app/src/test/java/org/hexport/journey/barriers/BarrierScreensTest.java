package org.hexport.journey.barriers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.hexport.HexportTest;
import org.hexport.browser.Browser;
import org.hexport.journey.Village;
import org.hexport.journey.ledger.Ledger;
import org.hexport.journey.matching.MatchingFolk;
import org.hexport.kernel.ActId;
import org.hexport.kernel.ActPerformed;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.Helix;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Viewer;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.MandateKind;
import org.hexport.platform.identity.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The screens of the barriers in a real browser, at phone and desk, in both languages. */
@HexportTest
class BarrierScreensTest {

    @LocalServerPort
    int port;

    @Autowired
    Village village;

    @Autowired
    MatchingFolk rows;

    @Autowired
    Folk folk;

    @Autowired
    People people;

    @Autowired
    Barriers barriers;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    RandomGenerator chance;

    @Test
    void anOwnerSaysWhatIsInTheWayAndTheRegionSeesIt() {
        var owner = folk.aPerson("kendala-" + UUID.randomUUID() + "@folk.example.com");
        var workshop = village.workshopOf(owner);
        var page = "/enterprises/" + workshop + "/barriers";
        try (var browser = Browser.open(port)) {
            signIn(browser, owner, page);
            browser.go(page + "?lang=id");
            look(browser, "barriers");
            browser.choose("GOV1", "1").find("#kept-GOV1 p");
            browser.go(page + "?lang=id").width(360).scripts(false);
            assertThat(browser.find("input[name=GOV1][value='1']").isSelected()).isTrue();
            browser.choose("INF1", "3").choose("FUN4", "4").choose("MPR4", "2").press("Simpan");
            assertThat(browser.text()).contains("Tersimpan: 4 dari 8");
            browser.scripts(true);
            look(browser, "barriers-saved");
            browser.go(page + "?all=yes&lang=en");
            look(browser, "barriers-all-en");
            browser.go(page + "?lang=id");

            lifted(workshop, owner);
            browser.go("/my-steps/" + workshop);
            look(browser, "barriers-my-steps");
            browser.go("/lifts/" + lift(workshop));
            look(browser, "barriers-lift");
            browser.choose("word", "no").press("Jawab");
            look(browser, "barriers-lift-error");
        }
        ofTheRegion();
    }

    private void ofTheRegion() {
        var region = settle();
        var official = folk.aPerson("kendala-" + UUID.randomUUID() + "@folk.example.com");
        people.mandate(official, MandateKind.OFFICIAL, region);
        try (var browser = Browser.open(port)) {
            signIn(browser, official, "/regions/" + region + "/barriers");
            browser.go("/regions/" + region + "/barriers?lang=id");
            look(browser, "barriers-region");
            browser.go("/regions/" + region + "/barriers/FUN4?lang=en");
            look(browser, "barriers-region-one-en");
        }
        try (var browser = Browser.open(port)) {
            browser.go("/barriers");
            look(browser, "barriers-public");
            browser.go("/barriers?by=size&lang=en");
            look(browser, "barriers-public-parts-en");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    /** At both widths. */
    private static void look(Browser browser, String name) {
        browser.look(name);
    }

    private void lifted(OrganisationId workshop, PersonId owner) {
        var act = new ActId(village.id());
        var bank = village.actorOf(folk.somebody(), Helix.BUSINESS, Village.MALANG);
        village.offerOf(bank, HelixRole.KNOWLEDGE_TRANSFER, "Klinik label ekspor", Barrier.MPR4);
        var today = LocalDate.now(clock);
        ledger.enter(new ActPerformed(
                act,
                today,
                workshop,
                "Kredit ekspor",
                true,
                List.of(new ActPerformed.Contribution(bank, HelixRole.FUNDING, 50_000_000))));
        barriers.lift(workshop, Barrier.FUN4, act, today);
        barriers.state(people.viewerOf(owner), workshop, Map.of(Barrier.MPR3, Severity.STOPS), clock.instant());
    }

    private UUID lift(OrganisationId workshop) {
        return jdbc.sql("select id from facts.lift where enterprise_id = :id")
                .param("id", workshop.value())
                .query(UUID.class)
                .single();
    }

    /** In a region of its own, and some where the installation is. */
    private String settle() {
        var region = "%02d.%02d".formatted(chance.nextInt(40, 100), chance.nextInt(100));
        jdbc.sql("""
                insert into reference.region (code, parent, level, name, lat, lon)
                values (:code, left(:code, 2), 'regency', 'Kabupaten Teluk', -2, 133),
                       (:code || '.01', :code, 'district', 'Wasior', -2, 133)
                on conflict (code) do nothing
                """).param("code", region).update();
        var random = new Random(1);
        for (var district : List.of(region + ".01", "35.07.05")) {
            for (int i = 0; i < 24; i++) {
                var enterprise = rows.anEnterprise(district);
                jdbc.sql("update sme.enterprise set size = :size where id = :id")
                        .param("size", i < 3 ? "medium" : i < 14 ? "micro" : "small")
                        .param("id", enterprise.value())
                        .update();
                for (var barrier : List.of(Barrier.INF1, Barrier.FUN4, Barrier.MPR3, Barrier.GOV1, Barrier.NET2)) {
                    barriers.state(
                            Viewer.HOUSE,
                            enterprise,
                            Map.of(barrier, Severity.values()[random.nextInt(6)]),
                            clock.instant());
                }
            }
        }
        return region;
    }

    private void signIn(Browser browser, PersonId person, String then) {
        var account = people.recipient(person).orElseThrow().email();
        browser.signIn(String.valueOf(account), Folk.PASSWORD, then);
    }
}
