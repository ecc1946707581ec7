package org.hexport.journey.barriers.stating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.hexport.HexportTest;
import org.hexport.journey.Village;
import org.hexport.journey.Walk;
import org.hexport.journey.barriers.Barriers;
import org.hexport.journey.barriers.HeardBarriers;
import org.hexport.journey.barriers.Severity;
import org.hexport.journey.barriers.StandingBarrier;
import org.hexport.journey.barriers.events.BarrierStated;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.Helix;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.MandateKind;
import org.hexport.platform.identity.MemberRole;
import org.hexport.platform.identity.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexportTest
class StatingTest {

    @Autowired
    Village village;

    @Autowired
    Walk walk;

    @Autowired
    Folk folk;

    @Autowired
    People people;

    @Autowired
    Barriers barriers;

    @Autowired
    HeardBarriers heard;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private PersonId owner;
    private OrganisationId workshop;
    private String page;

    @BeforeEach
    void aWorkshop() {
        owner = folk.somebody();
        workshop = village.workshopOf(owner);
        page = "/enterprises/" + workshop + "/barriers";
    }

    @Test
    void asksTheBarriersOfTheRungAndOthersOnRequest() {
        var first = walk.read(owner, page);
        assertThat(first.select("input[name^=was.]").eachAttr("name"))
                .containsExactly(
                        "was.INF1", "was.INF3", "was.FUN1", "was.FUN2", "was.FUN4", "was.MPR3", "was.MPR4", "was.GOV1");
        assertThat(first.select("fieldset")
                        .getFirst()
                        .select("input[type=radio]")
                        .eachAttr("value"))
                .containsExactly("0", "1", "2", "3", "4", "na");
        assertThat(first.text()).contains("37 hal lain");

        var all = walk.read(owner, page + "?all=yes");
        assertThat(all.select("input[name^=was.]")).hasSize(45);
        assertThat(all.select("#supplement").text()).contains("tidak termasuk 39 kendala Leonidou");
        assertThat(all.select("section.card[id]").eachAttr("id"))
                .containsExactly(
                        "informational",
                        "functional",
                        "marketing",
                        "procedural",
                        "governmental",
                        "task",
                        "environmental",
                        "supplement");
    }

    @Test
    void asksMoreOnAHigherRungAndOfBuyingAbroadOnlyWhoDoes() {
        standsOn("L4", "5");
        assertThat(walk.read(owner, page).select("input[name^=was.]")).hasSize(41);

        jdbc.sql("""
                insert into outcomes.outcome (id, enterprise_id, district, period, domestic_idr, exports_direct_idr, exports_indirect_idr,
                                              shipments, countries, source, reported_on, reported_at, reporter, imports_idr)
                values (:id, :enterprise, :district, '2026Q2', 1, 0, 0, 0, '{}', 'self', current_date, now(), 'Ibu', 5000000)
                """)
                .param("id", village.id())
                .param("enterprise", workshop.value())
                .param("district", Village.PAKIS)
                .update();
        assertThat(walk.read(owner, page).select("input[name^=was.]")).hasSize(45);
    }

    @Test
    void doesNotNudgeWhoDecidedNotToExport() {
        var steps = "/my-steps/" + workshop;
        assertThat(walk.read(owner, steps).select("#barriers a.button")).hasSize(1);
        standsOn("L3", "rejected");
        assertThat(walk.read(owner, steps).select("#barriers")).isEmpty();

        var actor = village.actorOf(folk.somebody(), Helix.BUSINESS, Village.MALANG);
        village.offerOf(actor, HelixRole.FUNDING, "Modal kerja ekspor", Barrier.FUN4);
        state(Barrier.FUN4, Severity.STOPS);
        assertThat(walk.read(owner, steps).select("#barriers").text())
                .contains("Modal kerja kurang", "Yang dapat mengatasi: Bisnis Pemerintah")
                .doesNotContain("Tawaran terbuka");
    }

    @Test
    void saysOnMyStepsWhichOfferIsOpenForABarrier() {
        state(Barrier.MLO2, Severity.STOPS);
        var actor = village.actorOf(folk.somebody(), Helix.GOVERNMENT, Village.MALANG);
        village.offerOf(actor, HelixRole.EXPORT_FUNDING, "Gudang bersama di Singapura", Barrier.MLO2);

        assertThat(walk.read(owner, "/my-steps/" + workshop)
                        .select("#barriers a[href^=/offers/]")
                        .text())
                .isEqualTo("Gudang bersama di Singapura");
    }

    @Test
    void keepsWhatWasSaidAndGoesOnAnotherDay() {
        assertThat(walk.post(owner, page, "INF1", "3", "FUN4", "na")).hasStatus(303);

        var later = walk.read(owner, page + "?saved=yes");
        assertThat(later.select("[role=status]").text()).contains("Tersimpan: 2 dari 8");
        assertThat(later.select("input[name=INF1][checked]").val()).isEqualTo("3");
        assertThat(later.select("input[name=FUN4][checked]").val()).isEqualTo("na");
        assertThat(later.select(".history li").eachText())
                .anySatisfy(line -> assertThat(line)
                        .contains(
                                "Sangat mengganggu",
                                people.namesOf(List.of(owner)).get(owner)));
    }

    @Test
    void addsARowOnlyWhereSomethingChanged() {
        state(Barrier.INF1, Severity.MUCH);
        state(Barrier.INF1, Severity.MUCH);
        state(Barrier.INF1, Severity.LITTLE);
        state(Barrier.INF1, Severity.MUCH);

        assertThat(jdbc.sql("select severity from barriers.statement where enterprise_id = :id order by number")
                        .param("id", workshop.value())
                        .query(Integer.class)
                        .list())
                .containsExactly(3, 1, 3);
        assertThatThrownBy(() -> jdbc.sql("delete from barriers.statement where enterprise_id = :id")
                        .param("id", workshop.value())
                        .update())
                .hasMessageContaining("rows are added, never changed");
    }

    @Test
    void anOldPageDoesNotUndoWhatAnotherSaidMeanwhile() {
        walk.post(owner, page, "INF1", "3");
        walk.post(owner, page, "INF1", "1", "was.INF1", "3");

        walk.post(owner, page, "INF1", "3", "was.INF1", "3", "FUN1", "2", "was.FUN1", "");

        assertThat(severity(Barrier.INF1)).isEqualTo(Severity.LITTLE);
        assertThat(severity(Barrier.FUN1)).isEqualTo(Severity.MIDDLING);
    }

    @Test
    void keepsEachAnswerTheMomentItIsGiven() {
        var kept = walk.post(owner, page + "/INF1?lang=id", "INF1", "3", "FUN1", "4");
        assertThat(kept).hasStatusOk();
        assertThat(Walk.read(kept).select("input[name=was.INF1]").val()).isEqualTo("3");
        assertThat(Walk.read(kept).text()).isEqualTo("Tersimpan.");
        walk.post(owner, page + "/INF1", "INF1", "3");

        assertThat(barriers.ofEnterprise(workshop))
                .extracting(StandingBarrier::barrier)
                .containsExactly(Barrier.INF1);
        assertThat(walk.post(owner, page + "/INF1", "INF1", "9")).hasStatus(422);
        assertThat(walk.post(owner, page + "/XYZ", "XYZ", "3")).hasStatus(404);
        assertThat(walk.post(folk.somebody(), page + "/INF1", "INF1", "3")).hasStatus(404);
        assertThat(severity(Barrier.INF1)).isEqualTo(Severity.MUCH);
    }

    @Test
    void refusesWhatIsNoAnswerAndKeepsTheRest() {
        var refused = walk.post(owner, page + "?lang=id", "INF1", "9", "FUN1", "4");

        assertThat(refused).hasStatus(422);
        var form = Walk.read(refused);
        assertThat(form.select(".errors a").attr("href")).isEqualTo("#INF1");
        assertThat(form.select("input[name=FUN1][checked]").val()).isEqualTo("4");
        assertThat(severity(Barrier.FUN1)).isEqualTo(Severity.STOPS);
    }

    @Test
    void tellsOfHeavyBarriersAndWhenTheyAreNoLonger() {
        state(Barrier.INF1, Severity.MIDDLING);
        state(Barrier.INF1, Severity.MUCH);
        state(Barrier.INF1, Severity.STOPS);
        state(Barrier.INF1, Severity.NOT_RELEVANT);
        state(Barrier.INF1, Severity.LITTLE);

        assertThat(heard.of(workshop))
                .containsExactly(told(Barrier.INF1, 3), told(Barrier.INF1, 4), told(Barrier.INF1, 0));
    }

    @Test
    void isNotFoundByWhoMayNotSeeTheEnterprise() {
        var stranger = folk.somebody();

        assertThat(walk.get(stranger, page)).hasStatus(404);
        assertThat(walk.post(stranger, page, "INF1", "3")).hasStatus(404);
        assertThat(walk.get(null, page)).hasStatus(303);
        assertThatThrownBy(() -> barriers.state(
                        people.viewerOf(stranger), workshop, Map.of(Barrier.INF1, Severity.MUCH), clock.instant()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void officersReadWhereTheOwnerLetsThemAndNeverAnswer() {
        var officer = mandated(MandateKind.OFFICIAL);
        var analyst = mandated(MandateKind.ANALYST);
        state(Barrier.FUN4, Severity.STOPS);

        assertThat(walk.read(officer, page).select(".row").text()).contains("Modal kerja kurang", "Menghentikan kami");
        assertThat(walk.post(officer, page, "INF1", "3")).hasStatus(404);
        assertThat(walk.read(analyst, page).text())
                .contains("Pemilik belum setuju")
                .doesNotContain("Modal kerja");

        walk.post(owner, "/enterprises/" + workshop + "/sharing", "readiness", "no");
        assertThat(walk.read(officer, page).text()).doesNotContain("Modal kerja");
        assertThat(walk.read(officer, "/enterprises/" + workshop).select("#barriers"))
                .isEmpty();

        walk.post(owner, "/enterprises/" + workshop + "/sharing", "readiness", "yes");
        assertThat(walk.read(analyst, page).text()).contains("Modal kerja kurang");
        assertThat(walk.read(analyst, "/enterprises/" + workshop)
                        .select("#barriers")
                        .text())
                .contains("Modal kerja kurang");
    }

    @Test
    void aHelperAnswersBesideTheOwnerAndIsNamed() {
        var officer = mandated(MandateKind.OFFICIAL);
        walk.post(
                officer, "/enterprises/" + workshop + "/helping", "owner", "Bu Sari", "given", "beside", "read", "yes");

        assertThat(walk.post(officer, page, "GOV1", "2")).hasStatus(303);

        var name = people.namesOf(List.of(officer)).get(officer);
        assertThat(walk.read(owner, page).select(".history").text()).contains("oleh " + name + ", mendampingi pemilik");
    }

    @Test
    void aMemberWhoDoesNotSpeakForTheEnterpriseReads() {
        var member = folk.aMemberOf(workshop, MemberRole.MEMBER);
        state(Barrier.FUN4, Severity.STOPS);

        assertThat(walk.read(member, page).select("form[action$=/barriers]")).isEmpty();
        assertThat(walk.read(member, page).text()).contains("Modal kerja kurang");
    }

    @Test
    void eachBarrierStandsAsItsHistorySays() {
        var random = new java.util.Random(7);
        for (int i = 0; i < 60; i++) {
            state(Barrier.values()[random.nextInt(6)], Severity.values()[random.nextInt(Severity.values().length)]);
        }

        var history =
                jdbc.sql("""
                select distinct on (barrier) barrier || ' ' || coalesce(severity, -1)
                  from barriers.statement where enterprise_id = :id order by barrier, number desc
                """).param("id", workshop.value()).query(String.class).list();
        assertThat(jdbc.sql("""
                select barrier || ' ' || coalesce(severity, -1) from facts.barrier where enterprise_id = :id order by barrier
                """)
                        .param("id", workshop.value())
                        .query(String.class)
                        .list())
                .isEqualTo(history);
    }

    private void standsOn(String rung, String reid) {
        jdbc.sql("""
                insert into stages.classification (enterprise_id, district, as_of, rung, fitting, counted, agreement, decisive,
                       johanson_wiedersheim, bilkey_tesar, reid, czinkota, cavusgil, rao_naidu, leonidou_katsikeas, flags, missing,
                       facts, large_from, classified_at)
                values (:id, :district, current_date, :rung, 5, 7, 0.7143, 3, '1', '3', :reid, '3', '2', '2', '1', '{}', '{}', '{"as_of":"2026-11-01"}', 1, now())
                """)
                .param("id", workshop.value())
                .param("district", Village.PAKIS)
                .param("rung", rung)
                .param("reid", reid)
                .update();
    }

    private void state(Barrier barrier, Severity severity) {
        barriers.state(people.viewerOf(owner), workshop, Map.of(barrier, severity), clock.instant());
    }

    private Severity severity(Barrier barrier) {
        return barriers.ofEnterprise(workshop).stream()
                .filter(standing -> standing.barrier() == barrier)
                .map(StandingBarrier::severity)
                .findFirst()
                .orElseThrow();
    }

    private BarrierStated told(Barrier barrier, int severity) {
        return new BarrierStated(workshop, Village.PAKIS, barrier, severity);
    }

    private PersonId mandated(MandateKind kind) {
        var person = folk.somebody();
        people.mandate(person, kind, Village.MALANG);
        return person;
    }
}
