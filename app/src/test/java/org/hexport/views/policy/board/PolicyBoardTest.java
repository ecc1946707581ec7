package org.hexport.views.policy.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexport.HexportTest;
import org.hexport.journey.Village;
import org.hexport.journey.barriers.Barriers;
import org.hexport.journey.barriers.Severity;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.Helix;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.OfferId;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.PolicyCell;
import org.hexport.kernel.Viewer;
import org.hexport.parties.helix.ActorKind;
import org.hexport.parties.helix.Actors;
import org.hexport.parties.helix.NewActor;
import org.hexport.parties.helix.Offer;
import org.hexport.parties.helix.Offers;
import org.hexport.parties.sme.SmePages;
import org.hexport.platform.identity.Folk;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Table 3 in a district of its own. */
@HexportTest
class PolicyBoardTest {

    private static final String REGION = "35.07.04";
    private static final String BOARD = "/regions/" + REGION + "/policy";

    @Autowired
    Village village;

    @Autowired
    Folk folk;

    @Autowired
    Barriers barriers;

    @Autowired
    Actors actors;

    @Autowired
    Offers offers;

    @Autowired
    SmePages pages;

    @Autowired
    Clock clock;

    private PersonId officer;

    @BeforeEach
    void anOfficer() {
        officer = folk.aCoordinatorOf(REGION);
    }

    @Test
    void anEmptyCellNamesTheEnterprisesBehindItAndWhoLooked() {
        var workshop = village.workshopOf(folk.somebody(), REGION);
        barriers.state(Viewer.HOUSE, workshop, Map.of(Barrier.NET1, Severity.STOPS), clock.instant());
        var board = pages.page(officer, BOARD);
        assertThat(cell(board, "network-hr")).contains("Not identified", "has a barrier here", "Nobody has noted");

        var here = BOARD + "/network-hr";
        assertThat(pages.page(officer, here).select("#enterprises a").eachAttr("href"))
                .contains("/enterprises/" + workshop);
        var form = SmePages.form(pages.page(officer, here), here + "/looks");
        form.put("where", "");
        assertThat(pages.send(officer, here + "/looks", form)).hasStatus(422);
        form.put("where", "Dinas Koperasi, daftar program 2026");
        assertThat(pages.send(officer, here + "/looks", form)).hasStatus(303);
        assertThat(pages.send(officer, here + "/looks", form)).hasStatus(303);

        assertThat(pages.page(officer, here).select("#looks .row .what").eachText())
                .filteredOn(where -> where.startsWith("Dinas Koperasi, daftar"))
                .isNotEmpty();
        assertThat(cell(pages.page(officer, BOARD), "network-hr")).contains("Looked and found nothing");
        assertThat(pages.get(officer, BOARD + ".csv"))
                .bodyText()
                .contains("network,hr,government,0,")
                .contains("daftar program 2026");
    }

    @Test
    void governmentsOffersStandFirstAndOthersByAFilter() {
        offer(HelixRole.EXPORT_FUNDING, "Penjaminan kredit ekspor");
        offer(HelixRole.FUNDING, "Kredit modal ekspor");

        assertThat(pages.page(officer, BOARD + "/outward-finance").text())
                .contains("Penjaminan kredit ekspor")
                .doesNotContain("Kredit modal ekspor");
        assertThat(pages.page(officer, BOARD + "/outward-finance?whose=others").text())
                .contains("Kredit modal ekspor")
                .doesNotContain("Penjaminan kredit ekspor");
        assertThat(cell(pages.page(officer, BOARD), "outward-finance")).contains("offer");
    }

    @Test
    void whoDoesNotOverseeTheRegionFindsNothing() {
        for (var stranger : List.of(folk.somebody(), folk.aCoordinatorOf("35.73"))) {
            for (var rest : List.of("", ".csv", ".xlsx", "/inward-hr", "/inward-hr.csv")) {
                assertThat(pages.get(stranger, BOARD + rest)).as(rest).hasStatus(404);
            }
            assertThat(pages.send(stranger, BOARD + "/inward-hr/looks", Map.of("where", "di mana-mana", "id", "x")))
                    .hasStatus(404);
        }
        assertThat(pages.get(officer, BOARD + "/sideways-hr")).hasStatus(404);
    }

    private static String cell(Document board, String word) {
        return board.select(".row:has(a[href*=/policy/" + word + "])").text();
    }

    private void offer(HelixRole role, String title) {
        var today = LocalDate.now(clock);
        var helix = role == HelixRole.FUNDING ? Helix.BUSINESS : Helix.GOVERNMENT;
        var actor = actors.register(
                Viewer.HOUSE,
                new NewActor(
                        new OrganisationId(village.id()),
                        "Lembaga " + title,
                        helix,
                        ActorKind.UNSTATED,
                        Village.MALANG,
                        "",
                        false));
        offers.save(
                Viewer.HOUSE,
                new Offer(
                        new OfferId(village.id()),
                        actor,
                        role,
                        title,
                        Set.of(Barrier.FUN4),
                        Offer.Audience.EVERYBODY,
                        Offer.Mode.PLACE,
                        5,
                        today,
                        today.plusDays(30),
                        Offer.Cost.FREE,
                        PolicyCell.find("outward:finance").orElseThrow()));
    }
}
