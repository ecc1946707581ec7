package org.hexport.views.insight.barriers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.hexport.HexportTest;
import org.hexport.journey.Walk;
import org.hexport.journey.barriers.Barriers;
import org.hexport.journey.barriers.Severity;
import org.hexport.journey.matching.MatchingFolk;
import org.hexport.kernel.ActId;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Viewer;
import org.hexport.platform.identity.AccessLog;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.MandateKind;
import org.hexport.platform.identity.People;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexportTest
class RankingTest {

    private static final List<Barrier> SOME =
            List.of(Barrier.INF1, Barrier.FUN4, Barrier.MPR3, Barrier.GOV1, Barrier.NET2, Barrier.ENV_S3);

    @Autowired
    MatchingFolk rows;

    @Autowired
    Folk folk;

    @Autowired
    People people;

    @Autowired
    Barriers barriers;

    @Autowired
    BarrierFacts facts;

    @Autowired
    Walk walk;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AccessLog log;

    @Autowired
    Clock clock;

    @Autowired
    RandomGenerator chance;

    private String region;
    private LocalDate today;

    /** An answer as the test remembers it. */
    private record Given(
            OrganisationId enterprise,
            String district,
            @Nullable String kbli,
            @Nullable String size,
            int severity) {}

    private final Map<Barrier, List<Given>> given = new HashMap<>();

    @BeforeEach
    void aRegionOfItsOwn() {
        today = LocalDate.now(clock);
        do {
            region = "%02d.%02d".formatted(chance.nextInt(40, 100), chance.nextInt(100));
        } while (facts.nameOf(region).isPresent());
        jdbc.sql("""
                insert into reference.region (code, parent, level, name, lat, lon)
                values (:code, left(:code, 2), 'regency', 'Kabupaten ' || :code, -2, 133), (:code || '.01', :code, 'district', 'Kecamatan Satu', -2, 133),
                       (:code || '.02', :code, 'district', 'Kecamatan Dua', -2, 133)
                """).param("code", region).update();
    }

    @Test
    void agreesWithASlowOracleWholeAndInParts() {
        settle(60, 3);
        offer(Barrier.FUN4, region);
        offer(Barrier.MPR3, region + ".01");

        assertThat(facts.tallies(region, Narrowing.NONE, today)).isEqualTo(oracle(each -> true));
        for (var size : Narrowing.SIZES) {
            assertThat(facts.tallies(region, Narrowing.of("", "", size), today))
                    .isEqualTo(oracle(each -> size.equals(each.size())));
        }
        assertThat(facts.tallies(region, Narrowing.of("", "C", "small"), today))
                .isEqualTo(oracle(each -> "small".equals(each.size()) && isCraft(each)));
        var bySector = facts.tallies(region, Split.SECTOR, today);
        assertThat(bySector.get(Barrier.INF1).get("C"))
                .isEqualTo(oracle(RankingTest::isCraft).get(Barrier.INF1));
        for (var split : Split.values()) {
            facts.tallies(region, split, today)
                    .forEach((barrier, parts) -> assertThat(
                                    parts.values().stream().reduce(Tally.NOTHING, Tally::plus))
                            .isEqualTo(oracle(each -> true).get(barrier)));
        }
    }

    @Test
    void ranksByPriorityWithIntervals() {
        settle(40, 5);
        offer(Barrier.INF1, region);
        var lines = RankingPage.ranked(facts.tallies(region, Narrowing.NONE, today));

        assertThat(lines)
                .isSortedAccordingTo((one, other) ->
                        Double.compare(other.tally().priority(), one.tally().priority()));
        assertThat(lines).allSatisfy(line -> {
            var tally = line.tally();
            assertThat(tally.priority())
                    .isCloseTo(tally.prevalence() * tally.unmetShare().orElse(0), within(1e-12));
            assertThat(tally.prevalenceInterval().lower()).isLessThanOrEqualTo(tally.prevalence());
            assertThat(tally.meanInterval().orElseThrow().upper()).isBetween(tally.mean(), 4.0);
        });
        assertThat(lines)
                .filteredOn(line -> line.barrier() == Barrier.INF1)
                .allSatisfy(line -> assertThat(line.tally().unmet()).isZero());

        var page = walk.read(folk.aCoordinatorOf(region), address(""));
        assertThat(page.select("tbody th a").eachAttr("href").getFirst())
                .isEqualTo(address("/" + lines.getFirst().barrier().code()));
        assertThat(page.select("tbody tr")).hasSize(SOME.size());
        assertThat(page.text()).contains("tambahan kami", "Siapa yang menjawab");
    }

    @Test
    void aLiftCountsOnceItsOwnerConfirmedItAlone() {
        var enterprise = enterprise(".01", "13134", "small");
        state(enterprise, Barrier.FUN4, Severity.STOPS);
        barriers.lift(enterprise, Barrier.FUN4, new ActId(rows.newId()), today);
        given.put(Barrier.FUN4, List.of(new Given(enterprise, region + ".01", "13134", "small", 4)));
        assertThat(facts.tallies(region, Narrowing.NONE, today)).isEqualTo(oracle(each -> true));

        jdbc.sql("update barriers.standing set confirmed = true where enterprise_id = :id")
                .param("id", enterprise.value())
                .update();

        assertThat(facts.tallies(region, Narrowing.NONE, today).get(Barrier.FUN4))
                .isEqualTo(new Tally(1, 0, 0, 0, 0));
    }

    @Test
    void partsByTheRungThatTheEnterpriseStandsOn() {
        var exploring = enterprise(".01", "13134", "small");
        var unknown = enterprise(".01", "13134", "small");
        jdbc.sql("""
                insert into stages.classification (enterprise_id, district, as_of, rung, fitting, counted, agreement, decisive,
                       johanson_wiedersheim, bilkey_tesar, reid, czinkota, cavusgil, rao_naidu, leonidou_katsikeas, flags, missing,
                       facts, large_from, classified_at)
                values (:id, :district, :today, 'L2', 5, 7, 0.7143, 3, '1', '3', '3', '3', '2', '2', '1', '{}', '{}', '{}', 1, now())
                """)
                .param("id", exploring.value())
                .param("district", region + ".01")
                .param("today", today)
                .update();
        state(exploring, Barrier.ENV_P2, Severity.MUCH);
        state(unknown, Barrier.ENV_P2, Severity.LITTLE);

        var parts = facts.tallies(region, Split.RUNG, today).get(Barrier.ENV_P2);
        assertThat(parts.keySet()).containsExactly("L2", "");
        assertThat(parts.get("L2").affected()).isEqualTo(1);
        assertThat(facts.tallies(region, Narrowing.of("L2", "", ""), today)
                        .get(Barrier.ENV_P2)
                        .asked())
                .isEqualTo(1);
        assertThat(walk.read(folk.aCoordinatorOf(region), address("/ENV-P2")).text())
                .contains("Tahap", "Cari tahu", "belum diketahui");
    }

    @Test
    void whatIsNotRelevantIsNotAsked() {
        state(enterprise(".01", null, null), Barrier.FUN4, Severity.NOT_RELEVANT);

        assertThat(facts.tallies(region, Narrowing.NONE, today)).isEmpty();
        assertThat(walk.read(folk.aCoordinatorOf(region), address("")).text()).contains("Belum ada yang menjawab");
    }

    @Test
    void showsTheEnterprisesBehindAFigureAsTheirOwnersLet() {
        var open = enterprise(".01", "13134", "small");
        var shut = enterprise(".02", "13134", "micro");
        List.of(open, shut).forEach(each -> state(each, Barrier.FUN4, Severity.STOPS));
        var official = mandated(MandateKind.OFFICIAL);
        var analyst = mandated(MandateKind.ANALYST);
        consent(shut, "no");

        var seen = walk.read(official, address("/FUN4"));
        assertThat(seen.select(".rows a").eachAttr("href")).containsExactly("/enterprises/" + open);
        assertThat(seen.text()).contains("Sangat mengganggu 2 dari 2", "1 lagi, yang pemiliknya belum setuju");
        assertThat(walk.read(analyst, address("/FUN4")).select(".rows a")).isEmpty();

        consent(open, "yes");
        assertThat(walk.read(analyst, address("/FUN4")).select(".rows a").eachAttr("href"))
                .containsExactly("/enterprises/" + open);
        assertThat(walk.read(official, address("/FUN4?size=micro")).select(".rows a"))
                .isEmpty();
        assertThat(log.latest(open, 10))
                .as("its owner sees who read it: the official, and the analyst once allowed")
                .extracting(AccessLog.Look::what, AccessLog.Look::times)
                .containsExactly(tuple("barriers.looked", 1), tuple("barriers.looked", 1));
        assertThat(log.latest(shut, 10)).as("was not shown").isEmpty();
    }

    @Test
    void isThereForThoseWhoOverseeTheRegionOnly() {
        var elsewhere = folk.aCoordinatorOf("35.07");
        for (var page : List.of("", ".csv", ".xlsx", "/FUN4")) {
            assertThat(walk.get(elsewhere, address(page))).hasStatus(404);
            assertThat(walk.get(folk.somebody(), address(page))).hasStatus(404);
        }
        assertThat(walk.get(folk.aCoordinatorOf(region), address("/XYZ"))).hasStatus(404);
    }

    @Test
    void goesHomeAsCsvAndAsWorkbookWithAllDigits() throws Exception {
        settle(12, 9);
        var person = folk.aCoordinatorOf(region);
        var lines = RankingPage.ranked(facts.tallies(region, Narrowing.NONE, today));

        var csv = walk.get(person, address(".csv")).getResponse().getContentAsString(StandardCharsets.UTF_8);
        var first = lines.getFirst().tally();
        assertThat(csv.lines().skip(1).findFirst().orElseThrow())
                .startsWith("1," + lines.getFirst().barrier().code() + ",")
                .endsWith("," + first.unmetShare().getAsDouble() + "," + first.priority());

        var bytes = walk.get(person, address(".xlsx")).getResponse().getContentAsByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            var sheet = workbook.getFirstSheet().read();
            assertThat(sheet).hasSize(lines.size() + 1);
            assertThat(sheet.get(1).getCell(4).asNumber().longValue()).isEqualTo(first.asked());
            assertThat(sheet.get(1).getCell(14).asNumber().doubleValue()).isCloseTo(first.priority(), within(1e-12));
        }
    }

    @Test
    void anyoneReadsThePublicPageWhichNamesNobody() {
        var name = "Usaha Rahasia " + UUID.randomUUID();
        var enterprise = rows.anEnterprise("35.07.05");
        jdbc.sql("update sme.enterprise set name = :name where id = :id")
                .param("name", name)
                .param("id", enterprise.value())
                .update();
        state(enterprise, Barrier.INW2, Severity.STOPS);

        for (var address : List.of("/barriers", "/barriers?by=size", "/barriers?by=sector")) {
            var page = walk.read(null, address);
            assertThat(page.select("h1").text()).startsWith("Kendala ekspor");
            assertThat(page.text()).doesNotContain(name);
            assertThat(page.select("a[href^=/enterprises]")).isEmpty();
        }
        assertThat(walk.get(null, "/barriers?by=name")).hasStatus(404);
    }

    /** So many enterprises, each with some answers. */
    private void settle(int enterprises, long seed) {
        var random = new Random(seed);
        for (int i = 0; i < enterprises; i++) {
            var kbli = List.of("13134", "32201", "46412", "").get(random.nextInt(4));
            var size = List.of("micro", "small", "medium", "").get(random.nextInt(4));
            var district = random.nextBoolean() ? ".01" : ".02";
            var enterprise = enterprise(district, kbli.isEmpty() ? null : kbli, size.isEmpty() ? null : size);
            for (var barrier : SOME) {
                if (random.nextInt(5) > 0) {
                    var severity = Severity.values()[random.nextInt(6)];
                    state(enterprise, barrier, severity);
                    if (severity.number() != null) {
                        given.computeIfAbsent(barrier, each -> new ArrayList<>())
                                .add(new Given(
                                        enterprise,
                                        region + district,
                                        kbli.isEmpty() ? null : kbli,
                                        size.isEmpty() ? null : size,
                                        severity.number()));
                    }
                }
            }
        }
    }

    /** By the definition. */
    private Map<Barrier, Tally> oracle(Predicate<Given> counted) {
        var offers = offers();
        return given.entrySet().stream()
                .map(each -> Map.entry(
                        each.getKey(),
                        each.getValue().stream()
                                .filter(counted)
                                .map(answer -> tally(each.getKey(), answer, offers))
                                .reduce(Tally.NOTHING, Tally::plus)))
                .filter(each -> each.getValue().asked() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Tally tally(Barrier barrier, Given answer, List<Open> offers) {
        var affected = answer.severity() >= 3;
        var unmet = affected && offers.stream().noneMatch(offer -> offer.reaches(barrier, answer.district()));
        return new Tally(
                1, affected ? 1 : 0, unmet ? 1 : 0, answer.severity(), (long) answer.severity() * answer.severity());
    }

    /** Also those that other tests made for everybody. */
    private List<Open> offers() {
        return jdbc.sql(
                        "select barriers, districts from facts.offer where open and from_day <= :today and until_day >= :today")
                .param("today", today)
                .query((row, n) ->
                        new Open(List.of((String[]) row.getArray("barriers").getArray()), List.of((String[])
                                row.getArray("districts").getArray())))
                .list();
    }

    private record Open(List<String> barriers, List<String> districts) {

        boolean reaches(Barrier barrier, String district) {
            return barriers.contains(barrier.code())
                    && (districts.isEmpty() || districts.stream().anyMatch(district::startsWith));
        }
    }

    private static boolean isCraft(Given answer) {
        return answer.kbli() != null && Objects.requireNonNull(answer.kbli()).compareTo("34") < 0;
    }

    private void offer(Barrier barrier, String where) {
        rows.anOffer(rows.anActor(HelixRole.TRAINING, where), HelixRole.TRAINING, 5, where, barrier);
    }

    private OrganisationId enterprise(String district, @Nullable String kbli, @Nullable String size) {
        var id = rows.anEnterprise(region + district);
        jdbc.sql("update sme.enterprise set kbli = :kbli, size = :size where id = :id")
                .param("kbli", kbli)
                .param("size", size)
                .param("id", id.value())
                .update();
        return id;
    }

    private void state(OrganisationId enterprise, Barrier barrier, Severity severity) {
        barriers.state(Viewer.HOUSE, enterprise, Map.of(barrier, severity), clock.instant());
    }

    private void consent(OrganisationId enterprise, String word) {
        assertThat(walk.post(rows.ownerOf(enterprise), "/enterprises/" + enterprise + "/sharing", "readiness", word))
                .hasStatus(303);
    }

    private PersonId mandated(MandateKind kind) {
        var person = folk.somebody();
        people.mandate(person, kind, region);
        return person;
    }

    private String address(String rest) {
        return "/regions/" + region + "/barriers" + rest;
    }
}
