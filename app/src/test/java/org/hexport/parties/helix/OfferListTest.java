package org.hexport.parties.helix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hexport.HexportTest;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.Helix;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.Money;
import org.hexport.kernel.OfferId;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.MemberRole;
import org.hexport.platform.identity.Pages;
import org.hexport.platform.identity.Visits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The public list of offers, in a region of the test's own. */
@HexportTest
class OfferListTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Visits visits;

    @Autowired
    private Folk folk;

    @Autowired
    private Actors actors;

    @Autowired
    private Offers offers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private OrganisationId campus;
    private String region;

    /** A region that nobody knows holds only what one test offers there. */
    @BeforeEach
    void aCampus() {
        campus = new OrganisationId(UUID.randomUUID());
        region = "%02d.%02d".formatted(40 + (int) (Math.abs(campus.value().getLeastSignificantBits()) % 50), 77);
        region = region + "." + (10 + Math.abs(campus.value().getMostSignificantBits()) % 90);
        actors.register(
                Viewer.HOUSE,
                new NewActor(campus, "Kampus " + campus, Helix.ACADEMIC, ActorKind.UNIVERSITY, region, "", false));
    }

    @Test
    void anyoneFindsWhatIsOpenByItsConditions() {
        var free = offer("Gratis", 0, Set.of(Barrier.INF1), List.of("id", "en"), 20);
        var paid = offer("Berbayar", 50_000, Set.of(Barrier.FUN2), List.of(), 30);
        var over = offer("Lampau", 0, Set.of(Barrier.INF1), List.of(), -1);

        assertThat(found("")).containsExactly(free, paid);
        assertThat(found("&free=yes")).containsExactly(free);
        assertThat(found("&barrier=FUN2")).containsExactly(paid);
        assertThat(found("&language=en")).containsExactly(free);
        assertThat(found("&language=id")).containsExactly(free, paid);
        assertThat(found("&helix=A&role=A1")).containsExactly(free, paid);
        assertThat(found("&helix=B")).isEmpty();
        assertThat(found("&field=economics")).containsExactly(free, paid);
        assertThat(found("&ended=yes")).containsExactly(over, free, paid);
        offers.withdraw(Viewer.HOUSE, new OfferId(UUID.fromString(paid)));
        assertThat(found("")).containsExactly(free);
    }

    @Test
    void aLongListIsReadInPartsThatMissNothing() {
        var made = new ArrayList<String>();
        for (int i = 0; i < 31; i++) {
            made.add(offer("Kelas " + i, 0, Set.of(), List.of(), 40));
        }
        var seen = new ArrayList<String>();
        int parts = 0;
        for (var next = address(""); !next.isEmpty(); parts++) {
            var page = Pages.of(mvc.get().uri(next).with(visits.byAVisitor()).exchange());
            assertThat(ids(page)).hasSizeLessThanOrEqualTo(30);
            seen.addAll(ids(page));
            next = page.select("a[rel=next]").attr("href");
        }

        assertThat(parts).isGreaterThan(1);
        assertThat(seen).doesNotHaveDuplicates().containsAll(made);
    }

    @Test
    void oddFiltersFindNothingAndHarmNothing() {
        assertThat(mvc.get()
                        .uri("/offers?helix={a}&role=%00&barrier=''&district=%25&language=x", "'; drop")
                        .with(visits.byAVisitor()))
                .hasStatusOk();
        assertThat(mvc.get().uri("/offers?after=nonsense").with(visits.byAVisitor()))
                .hasStatus4xxClientError();
    }

    @Test
    void theListCanBeTakenHome() {
        var title = "=Rumus " + UUID.randomUUID();
        offer(title, 0, Set.of(Barrier.INF1), List.of("id"), 20);

        assertThat(mvc.get().uri(address("").replace("/offers", "/offers.csv")).with(visits.byAVisitor()))
                .hasStatusOk()
                .bodyText()
                .contains("actor,helix,role", "'" + title, "INF1");
        assertThat(mvc.get().uri(address("").replace("/offers", "/offers.xlsx")).with(visits.byAVisitor()))
                .hasStatusOk();
    }

    @Test
    void aVisitorReadsAnOfferInFullAndFindsNoWayToChangeIt() {
        var id = offer("Gratis", 0, Set.of(Barrier.INF1), List.of("id"), 20);

        assertThat(mvc.get().uri("/offers/" + id + "?lang=en").with(visits.byAVisitor()))
                .hasStatusOk()
                .bodyText()
                .contains("Balai desa", "FOB", "Economics", "Gratis")
                .doesNotContain("Withdraw");
        assertThat(mvc.get().uri("/offers/" + UUID.randomUUID()).with(visits.byAVisitor()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void anAcademicOfferNamesItsField() {
        var manager = folk.aMemberOf(campus, MemberRole.MANAGER);
        var answer = mvc.post()
                .uri("/offers")
                .with(visits.by(manager))
                .param("id", UUID.randomUUID().toString())
                .param("actor", campus.toString())
                .param("title", "Kelas")
                .param("role", "A1")
                .param("capacity", "5")
                .param("mode", "place")
                .param("until", LocalDate.now(clock).toString())
                .exchange();

        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("field-error");
    }

    @Test
    void theFieldsOfStudyShowWhatIsUsed() {
        offer("Gratis", 0, Set.of(Barrier.INF1), List.of("id"), 20);
        var page = Pages.of(
                mvc.get().uri("/fields?lang=en").with(visits.byAVisitor()).exchange());

        assertThat(page.select("section[id]")).hasSizeGreaterThanOrEqualTo(10);
        assertThat(page.select("#health").text()).contains("excluded", "1,024,231");
        assertThat(page.select("#economics").text()).contains("532,935", "possible");
        assertThat(page.text()).contains("exclude the field of health", "May 2024");
    }

    private String offer(String title, long cost, Set<Barrier> barriers, List<String> languages, int days) {
        var today = LocalDate.now(clock);
        var id = new OfferId(UUID.randomUUID());
        offers.save(
                Viewer.HOUSE,
                new Offer(
                        id,
                        campus,
                        HelixRole.TRAINING,
                        title,
                        barriers,
                        new Offer.Audience(List.of(), List.of(), List.of(), List.of(region), languages),
                        Offer.Mode.PLACE,
                        12,
                        today.minusDays(30),
                        today.plusDays(days),
                        new Offer.Cost(Money.idr(cost), ""),
                        null,
                        new Offer.Details(List.of("FOB"), "economics", "Balai desa", List.of(today.minusDays(2)))));
        return id.toString();
    }

    private String address(String more) {
        return "/offers?district=" + region + more;
    }

    /** Of this test's own: offers to everybody stand in every region's list. */
    private List<String> found(String more) {
        return ids(Pages.of(
                        mvc.get().uri(address(more)).with(visits.byAVisitor()).exchange()))
                .stream()
                .filter(this::isOurs)
                .toList();
    }

    private boolean isOurs(String id) {
        return jdbc.sql("select actor_id from facts.offer where id = :id")
                .param("id", UUID.fromString(id))
                .query(UUID.class)
                .single()
                .equals(campus.value());
    }

    private static List<String> ids(org.jsoup.nodes.Document page) {
        return page.select(".rows .what a").eachAttr("href").stream()
                .map(href -> href.substring("/offers/".length()))
                .toList();
    }
}
