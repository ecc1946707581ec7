package org.hexport.views.insight.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hexport.HexportTest;
import org.hexport.journey.Village;
import org.hexport.journey.ledger.Ledger;
import org.hexport.kernel.ActId;
import org.hexport.kernel.ActPerformed;
import org.hexport.kernel.ActPerformed.Contribution;
import org.hexport.kernel.Helix;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.parties.sme.SmePages;
import org.hexport.platform.identity.Folk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What is counted of a region, live and kept, and the lists behind it. A district of its own stands for the region. */
@HexportTest
class PictureTest {

    private static final String REGION = "35.07.03";

    @Autowired
    Pictures pictures;

    @Autowired
    KeptPictures kept;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    Village village;

    @Autowired
    Folk folk;

    @Autowired
    Ledger ledger;

    @Autowired
    SmePages pages;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private OrganisationId helped;
    private OrganisationId alone;
    private PersonId officer;
    private Picture before;

    @BeforeEach
    void threeHelicesHelpOneOfTwo() {
        kept.forget(REGION);
        before = pictures.of(REGION, "enterprises");
        helped = village.workshopOf(folk.somebody(), REGION);
        alone = village.workshopOf(folk.somebody(), REGION);
        act(helped, true, HelixRole.TRAINING, HelixRole.GODFATHER, HelixRole.MARKET_AND_INDUSTRY);
        act(alone, false, HelixRole.PROMOTION);
        officer = folk.aCoordinatorOf(REGION);
    }

    @Test
    void countsConfirmedActsByHelixAndByLens() {
        var picture = pictures.of(REGION, "enterprises");

        assertThat(Map.of(
                        "enterprises",
                        2L,
                        "helped",
                        1L,
                        "helix:A",
                        1L,
                        "helix:M",
                        0L,
                        "every:triple",
                        1L,
                        "every:quadruple",
                        0L,
                        "any:hexa",
                        1L))
                .allSatisfy((measure, more) -> assertThat(picture.count(measure) - before.count(measure))
                        .as(measure)
                        .isEqualTo(more));
        assertThat(picture.in(REGION)).isEqualTo(picture.count("enterprises"));
    }

    @Test
    void theKeptPictureIsTheLiveOneOfItsTime() {
        var live = pictures.of(REGION, "enterprises");
        keep(Duration.ofSeconds(2));
        village.workshopOf(folk.somebody(), REGION);

        var shown = pictures.of(REGION, "enterprises");
        assertThat(shown.counts()).isEqualTo(live.counts());
        assertThat(shown.byDistrict()).isEqualTo(live.byDistrict());

        assertThat(kept.due(clock.instant().plusSeconds(30))).doesNotContain(REGION);
        assertThat(kept.due(clock.instant().plusSeconds(41))).contains(REGION);
        keep(Duration.ofSeconds(2));
        assertThat(pictures.of(REGION, "").count("enterprises")).isEqualTo(live.count("enterprises") + 1);
    }

    @Test
    void aRegionThatIsSmallAgainIsForgotten() {
        transactions.executeWithoutResult(_ -> {
            kept.ask(REGION, clock.instant());
            new PictureRound(kept, pictures, transactions, clock).draw(REGION);
        });

        assertThat(kept.find(REGION)).isEmpty();
        assertThat(jdbc.sql("select count(*) from insight.count where region = :region")
                        .param("region", REGION)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void theHexagonIsReadThroughALensAndEachSideOpensItsEnterprises() {
        var page = pages.page(officer, "/regions/" + REGION + "?lens=triple");
        assertThat(page.select("#helices .reach dt").eachText()).containsExactly("Academic", "Business", "Government");
        assertThat(page.select("#helices .tags [aria-current=page]").text()).isEqualTo("Triple");

        var links = page.select("main a[href*=/counted/]").eachAttr("href");
        assertThat(links).hasSizeGreaterThan(6);
        for (var link : links) {
            assertThat(pages.get(officer, link)).as(link).hasStatusOk();
        }
        var behind = pages.page(officer, "/regions/" + REGION + "/counted/helix:A");
        assertThat(behind.select(".rows a").eachAttr("href"))
                .contains("/enterprises/" + helped)
                .doesNotContain("/enterprises/" + alone);
        assertThat(pages.get(officer, "/regions/" + REGION + "/counted/every:triple/list.csv"))
                .bodyText()
                .contains(helped.toString())
                .doesNotContain(alone.toString());
    }

    @Test
    void helpForAGalleryIsTheGallerysOwn() {
        var gallery = village.actorOf(folk.somebody(), Helix.GOVERNMENT, REGION);
        act(gallery, true, HelixRole.MENTORING);

        assertThat(pictures.of(REGION, "").count("helix:A") - before.count("helix:A"))
                .isEqualTo(1);
        var page = pages.page(officer, "/regions/" + REGION + "/galleries?lens=triple");
        var acts = page.select("a[href*=" + gallery + "]").attr("href");
        assertThat(pages.page(officer, acts).select("tbody tr")).hasSize(1);
    }

    @Test
    void whoDoesNotOverseeTheRegionFindsNothing() {
        for (var stranger : List.of(folk.somebody(), folk.aCoordinatorOf("35.73"))) {
            for (var page :
                    List.of("", "/counted/helped", "/counted/helped/list.csv", "/galleries", "/contributions.xlsx")) {
                assertThat(pages.get(stranger, "/regions/" + REGION + page))
                        .as(page)
                        .hasStatus(404);
            }
        }
        assertThat(pages.get(officer, "/regions/" + REGION + "/counted/helix:Z"))
                .hasStatus(404);
    }

    private void keep(Duration took) {
        var now = clock.instant();
        transactions.executeWithoutResult(_ -> {
            kept.ask(REGION, now);
            kept.count(REGION, pictures.since());
            kept.drawn(REGION, now, pictures.since(), took.toMillis());
        });
    }

    private void act(OrganisationId beneficiary, boolean confirmed, HelixRole... roles) {
        ledger.enter(new ActPerformed(
                new ActId(village.id()),
                LocalDate.now(clock).minusDays(3),
                beneficiary,
                "Daftar hadir",
                confirmed,
                java.util.Arrays.stream(roles)
                        .map(role -> new Contribution(
                                village.actorOf(folk.somebody(), role.helix(), Village.MALANG), role, 2))
                        .toList()));
    }
}
