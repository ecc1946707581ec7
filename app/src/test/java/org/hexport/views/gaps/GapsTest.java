package org.hexport.views.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hexport.HexportTest;
import org.hexport.browser.Browser;
import org.hexport.journey.Village;
import org.hexport.journey.engagement.Work;
import org.hexport.journey.ledger.Ledger;
import org.hexport.kernel.ActId;
import org.hexport.kernel.ActPerformed;
import org.hexport.kernel.ActPerformed.Contribution;
import org.hexport.kernel.Helix;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.OrganisationId;
import org.hexport.parties.sme.SmePages;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.MandateKind;
import org.hexport.platform.identity.People;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Needs without offers, aid given twice, and the network: pages, files and who sees them. */
@HexportTest
class GapsTest {

    private static final String REGION = Village.PAKIS;
    private static final String HERE = "/regions/" + REGION;

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
    Ledger ledger;

    @Autowired
    SmePages pages;

    @Autowired
    Clock clock;

    @Test
    void aNeedStandsThereUntilAnOfferNamesItsBarrier() {
        var agreed = work.agreed(HelixRole.GODFATHER);
        var officer = folk.aCoordinatorOf(REGION);

        var page = pages.page(officer, HERE + "/unmet?barrier=MPC1");
        assertThat(page.select("#needs a").eachAttr("href")).doesNotContain("/enterprises/" + agreed.workshop());
        var all = pages.get(officer, HERE + "/unmet.csv");
        assertThat(all).hasStatusOk();
        assertThat(all).bodyText().contains("need,beneficiary,name");
    }

    @Test
    void theSameAidByTwoActorsIsShownToTheOfficersConcernedAlone() {
        var workshop = village.workshopOf(folk.somebody(), REGION);
        var one = village.actorOf(folk.somebody(), Helix.ACADEMIC, Village.MALANG);
        var other = village.actorOf(folk.somebody(), Helix.ACADEMIC, Village.MALANG);
        act(workshop, 10, new Contribution(one, HelixRole.TRAINING, 8));
        act(workshop, 60, new Contribution(other, HelixRole.TRAINING, 8));
        act(workshop, 60, new Contribution(other, HelixRole.MENTORING, 8));

        var file = pages.get(folk.aCoordinatorOf(REGION), HERE + "/overlaps.csv");
        assertThat(file).bodyText().containsOnlyOnce(workshop.toString());
        var analyst = folk.somebody();
        people.mandate(analyst, MandateKind.ANALYST, REGION);
        for (var ending : List.of("", ".csv", ".xlsx")) {
            assertThat(pages.get(analyst, HERE + "/overlaps" + ending)).hasStatus(404);
            assertThat(pages.get(folk.aCoordinatorOf("35.73"), HERE + "/unmet" + ending))
                    .hasStatus(404);
            assertThat(pages.get(folk.aCoordinatorOf("35.73"), HERE + "/network" + ending))
                    .hasStatus(404);
        }
        assertThat(pages.get(analyst, HERE + "/unmet")).hasStatusOk();
    }

    @Test
    void theNetworkIsDrawnAndSaysTheSameAsItsTable() {
        var workshop = village.workshopOf(folk.somebody(), REGION);
        var campus = village.actorOf(folk.somebody(), Helix.ACADEMIC, Village.MALANG);
        var bank = village.actorOf(folk.somebody(), Helix.BUSINESS, Village.MALANG);
        act(
                workshop,
                5,
                new Contribution(campus, HelixRole.TRAINING, 8),
                new Contribution(bank, HelixRole.GODFATHER, 3));
        var officer = folk.aPerson("petugas-" + village.id() + "@folk.example.com");
        people.mandate(officer, MandateKind.OFFICIAL, REGION);

        assertThat(pages.get(officer, HERE + "/network.json")).bodyText().contains(campus.toString(), bank.toString());
        var pair = Arrays.asList(campus.toString(), bank.toString()).stream()
                .sorted()
                .toList();
        assertThat(pages.get(officer, HERE + "/network/ties.csv"))
                .bodyText()
                .contains(pair.get(0) + "," + pair.get(1) + ",1,");
        try (var browser = Browser.open(port)) {
            browser.signIn(people.recipient(officer).orElseThrow().email(), Folk.PASSWORD, HERE + "/network");
            for (var page : List.of("network", "unmet", "overlaps", "policy", "policy/inward-hr", "galleries")) {
                browser.go(HERE + "/" + page).lookInBothLanguages("picture-" + page.replace('/', '-'));
            }
            browser.go(HERE + "?lens=penta").lookInBothLanguages("picture-region");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private void act(OrganisationId beneficiary, int daysAgo, Contribution... contributions) {
        ledger.enter(new ActPerformed(
                new ActId(village.id()),
                LocalDate.now(clock).minusDays(daysAgo),
                beneficiary,
                "Daftar hadir",
                true,
                List.of(contributions)));
    }
}
