package org.hexport.parties.outcomes.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hexport.HexportTest;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Quarter;
import org.hexport.kernel.Viewer;
import org.hexport.parties.outcomes.Outcome;
import org.hexport.parties.outcomes.Outcomes;
import org.hexport.parties.outcomes.Period;
import org.hexport.parties.outcomes.report.Comparisons;
import org.hexport.parties.sme.SmePages;
import org.hexport.parties.sme.SmeWorld;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexportTest
class ResponsesTest {

    private static final String DISTRICT = "35.07.31";

    @Autowired
    SmePages pages;

    @Autowired
    SmeWorld world;

    @Autowired
    Folk folk;

    @Autowired
    People people;

    @Autowired
    Outcomes outcomes;

    @Autowired
    Responses responses;

    @Autowired
    Comparisons comparisons;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private Quarter quarter;

    @BeforeEach
    void theLastQuarter() {
        quarter = Quarter.of(LocalDate.now(clock)).previous();
    }

    @Test
    void countsEverybodyWhoWasAskedByWhetherSomebodyHelps() {
        var officer = people.viewerOf(folk.aCoordinatorOf(DISTRICT));
        var before = responses.groups(officer, Period.of(quarter));
        var answering = anEnterprise("m");
        anEnterprise("f");
        report(answering, 5);

        var after = responses.groups(officer, Period.of(quarter));

        assertThat(asked(after, "all", "") - asked(before, "all", "")).isEqualTo(2);
        assertThat(answered(after, "all", "") - answered(before, "all", "")).isEqualTo(1);
        assertThat(asked(after, "support", "unsupported") - asked(before, "support", "unsupported"))
                .isEqualTo(2);
        assertThat(answered(after, "sex", "m") - answered(before, "sex", "m")).isEqualTo(1);
        assertThat(answered(after, "sex", "f") - answered(before, "sex", "f")).isZero();
        assertThat(after.get("district")).extracting(ResponsePage.Group::key).containsExactly(DISTRICT);
    }

    /** Newcombe (1998), table I: 81 of 263, Wilson 0.2553 to 0.3662; 0 of 20, 0 to 0.1611. */
    @Test
    void theIntervalIsWilsons() {
        var many = Responses.group("", 263, 81);
        assertThat(many.low()).isCloseTo(0.2553, within(0.00005));
        assertThat(many.high()).isCloseTo(0.3662, within(0.00005));
        var none = Responses.group("", 20, 0);
        assertThat(none.low()).isZero();
        assertThat(none.high()).isCloseTo(0.1611, within(0.00005));
    }

    @Test
    void theOfficeRemindsEachByItsOwnLinkAndOnlyWhereTheNumberIsShared() {
        var phone = folk.phone();
        var name = " " + world.name();
        world.take(Viewer.HOUSE, SmeWorld.table("name district phone", name + "|" + DISTRICT + "|" + phone));
        var enterprise = world.named(name.strip());
        var officer = folk.aCoordinatorOf(DISTRICT);

        var row = row(officer, name.strip());
        assertThat(row.select("a[href^=https://wa.me/]").attr("href"))
                .startsWith("https://wa.me/" + phone.substring(1) + "?text=")
                .contains("%2Fr%2F" + quarter);
        assertThat(row.select("a.link").attr("href")).contains("/r/" + quarter + "/" + enterprise);

        pages.send(world.ownerOf(enterprise), "/enterprises/" + enterprise + "/sharing", Map.of("contact", "no"));
        assertThat(row(officer, name.strip()).text()).contains("no number shared");
        assertThat(pages.get(folk.somebody(), "/reports/" + quarter)).hasStatus(404);
    }

    private org.jsoup.nodes.Element row(org.hexport.kernel.PersonId officer, String name) {
        var address = "/reports/" + quarter;
        while (!address.isEmpty()) {
            var page = pages.page(officer, address);
            var row = page.selectFirst(".row:contains(" + name + ")");
            if (row != null) {
                return row;
            }
            address = page.select("nav.more a[rel=next]").attr("href");
        }
        throw new AssertionError(name);
    }

    @Test
    void ownFiguresStandBesideFiveOthersAtLeast() {
        var kbli = "%05d".formatted(90_000 + Math.abs(world.name().hashCode()) % 9_999);
        var own = inTrade(kbli);
        report(own, 100);
        var region = comparisons.of(own, Period.of(quarter));
        for (int i = 1; i <= 4; i++) {
            report(inTrade(kbli), i * 10);
        }
        assertThat(comparisons
                        .of(own, Period.of(quarter))
                        .map(found -> found.group().equals("outcomes.compare.trade-district") && found.n() < 5))
                .isNotEqualTo(java.util.Optional.of(true));
        report(inTrade(kbli), 50);

        var compared = comparisons.of(own, Period.of(quarter)).orElseThrow();

        assertThat(compared.own()).isEqualTo(100);
        assertThat(compared.n()).isGreaterThanOrEqualTo(5);
        assertThat(region.stream()).allSatisfy(found -> assertThat(found.n()).isGreaterThanOrEqualTo(5));
        assertThat(comparisons.of(world.anEnterprise(), Period.of(quarter))).isEmpty();
    }

    private OrganisationId inTrade(String kbli) {
        var id = world.anEnterprise(world.name(), "35.07.32");
        jdbc.sql("update sme.enterprise set kbli = :kbli where id = :id")
                .param("kbli", kbli)
                .param("id", id.value())
                .update();
        return id;
    }

    private OrganisationId anEnterprise(String sex) {
        var id = world.anEnterprise(world.name(), DISTRICT);
        jdbc.sql("update sme.enterprise set owner_sex = :sex where id = :id")
                .param("sex", sex)
                .param("id", id.value())
                .update();
        return id;
    }

    private void report(OrganisationId enterprise, long domestic) {
        outcomes.report(Viewer.HOUSE, new Outcome(world.id().value(), enterprise, quarter, domestic, 0, 0, List.of()));
    }

    private static long asked(Map<String, List<ResponsePage.Group>> groups, String kind, String key) {
        return group(groups, kind, key).asked();
    }

    private static long answered(Map<String, List<ResponsePage.Group>> groups, String kind, String key) {
        return group(groups, kind, key).answered();
    }

    private static ResponsePage.Group group(Map<String, List<ResponsePage.Group>> groups, String kind, String key) {
        return groups.getOrDefault(kind, List.of()).stream()
                .filter(group -> group.key().equals(key))
                .findFirst()
                .orElse(Responses.group(key, 0, 0));
    }
}
