package org.hexport.journey.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hexport.HexportTest;
import org.hexport.browser.Html;
import org.hexport.journey.Village;
import org.hexport.journey.Walk;
import org.hexport.journey.readiness.Gates;
import org.hexport.journey.readiness.instrument.Dimension;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.platform.identity.Folk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A consolidated lot in place of a forwarder. */
@HexportTest
class LotPagesTest {

    @Autowired
    Walk walk;

    @Autowired
    Folk folk;

    @Autowired
    Village village;

    @Autowired
    Gates gates;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    PersonId owner;
    OrganisationId workshop;
    String subject;

    @BeforeEach
    void anOwnerWithAProduct() {
        owner = folk.somebody();
        workshop = village.workshopOf(owner);
        subject = choose("topeng", "SG");
    }

    @Test
    void isAskedRightAfterTheForwarder() {
        var page = walk.read(owner, address("/D9"));

        Html.of(page.outerHtml()).sound();
        assertThat(page.select("section:has(input[name=D9.2]) + section input[name=lot]")
                        .eachAttr("value"))
                .containsExactly("yes", "no");
        assertThat(walk.read(owner, address("/D3")).select("input[name=lot]")).isEmpty();
    }

    @Test
    void isKeptTheMomentItIsGivenForThisProductOnly() {
        assertThat(Walk.read(say(owner, "yes", "0")).text()).isEqualTo("Tersimpan.");
        say(owner, "yes", "0");

        var page = walk.read(owner, address("/D9"));
        assertThat(page.select("input[name=lot][checked]").val()).isEqualTo("yes");
        assertThat(page.select("#kept-lot").text()).contains("Dijawab oleh");
        assertThat(rows()).isEqualTo(1);
        var otherMarket = choose("topeng", "MY");
        assertThat(walk.read(owner, address("/D9", otherMarket))
                        .select("input[name=lot][checked]")
                        .val())
                .isEqualTo("yes");
        var otherProduct = choose("keripik", "SG");
        assertThat(walk.read(owner, address("/D9", otherProduct)).select("input[name=lot][checked]"))
                .isEmpty();
    }

    @Test
    void isSavedByTheButtonToo() {
        assertThat(walk.post(owner, address("/D9"), "D9.1", "3", "lot", "no")).hasStatus(303);
        assertThat(walk.read(owner, address("/D9"))
                        .select("input[name=lot][checked]")
                        .val())
                .isEqualTo("no");

        var refused = walk.post(owner, address("/D9"), "D9.1", "3", "lot", "maybe");
        assertThat(refused).hasStatus(422);
        assertThat(Walk.read(refused).select(".errors a").eachAttr("href")).containsExactly("#lot");
    }

    @Test
    void whoComesSecondIsShownWhatTheOtherSaid() {
        var helper = folk.somebody();
        helps(helper);
        say(owner, "yes", "0");

        var overtaken = say(helper, "no", "0");
        assertThat(overtaken).hasStatus(422);
        var told = Walk.read(overtaken);
        assertThat(told.text()).contains("baru saja menjawab ini", "Ya, ikut");
        assertThat(say(helper, "no", told.select("input[name=seen.lot]").val())).hasStatusOk();
        assertThat(walk.read(owner, address("/D9")).select("#kept-lot").text()).contains("mendampingi pemilik");
    }

    @Test
    void onlyThoseWhoAnswerForTheEnterpriseSayIt() {
        var officer = folk.aCoordinatorOf(Village.MALANG);
        var other = folk.somebody();
        village.workshopOf(other);
        for (var person : new PersonId[] {officer, other, folk.somebody()}) {
            assertThat(say(person, "yes", "0")).hasStatus(404);
        }
        assertThat(rows()).isZero();
        say(owner, "no", "0");
        var reading = walk.read(officer, address("/D9"));
        Html.of(reading.outerHtml()).sound();
        assertThat(reading.select("input[name=lot]")).isEmpty();
        assertThat(reading.text()).contains("ikut kiriman gabungan?");
    }

    @Test
    void meetsTheGateOfLogisticsEverywhere() {
        for (var dimension : Dimension.values()) {
            var fields = new ArrayList<String>();
            dimension.codes().forEach(item -> fields.addAll(List.of(item, item.equals("D9.2") ? "1" : "3")));
            walk.post(owner, address("/" + dimension), fields.toArray(String[]::new));
        }
        record();
        assertThat(gates.openOf(workshop)).containsExactly("logistics");

        say(owner, "yes", "0");
        var live = walk.read(owner, result());
        assertThat(live.text()).contains("Ikut kiriman gabungan", "9 dari 9");
        record();

        assertThat(gates.openOf(workshop)).isEmpty();
        assertThat(walk.read(owner, "/my-steps/" + workshop).text()).contains("9 dari 9");
        assertThat(walk.read(folk.aCoordinatorOf(Village.MALANG), result()).text())
                .contains("Ikut kiriman gabungan");
        say(owner, "no", "0");
        assertThat(walk.read(owner, result()).text()).contains("8 dari 9").doesNotContain("Ikut kiriman gabungan");
    }

    private void record() {
        var id = walk.read(owner, result()).select("input[name=id]").val();
        assertThat(walk.post(owner, result(), "id", id)).hasStatus(303);
    }

    private String choose(String product, String country) {
        var chosen =
                walk.post(owner, "/enterprises/" + workshop + "/assessment", "product", product, "country", country);
        return String.valueOf(chosen.getResponse().getHeader("Location")).split("of=")[1];
    }

    private MvcTestResult say(PersonId person, String word, String seen) {
        return walk.post(person, address("/D9/lot"), "lot", word, "seen.lot", seen, "lang", "id");
    }

    private String address(String more) {
        return address(more, subject);
    }

    private String address(String more, String about) {
        return "/enterprises/" + workshop + "/assessment" + more + "?of=" + about;
    }

    private String result() {
        return "/enterprises/" + workshop + "/readiness?of=" + subject;
    }

    private int rows() {
        return jdbc.sql("select count(*) from assessment.lot where enterprise_id = :id")
                .param("id", workshop.value())
                .query(Integer.class)
                .single();
    }

    private void helps(PersonId helper) {
        jdbc.sql("""
                insert into consent.help (id, enterprise_id, helper_id, owner, given, wording, given_at, recorded_by, helper)
                values (:id, :enterprise, :helper, 'Pemilik', 'account', '1', :now, :owner, 'Penolong')
                """)
                .param("id", UUID.randomUUID())
                .param("enterprise", workshop.value())
                .param("helper", helper.value())
                .param("now", OffsetDateTime.now(clock))
                .param("owner", owner.value())
                .update();
    }
}
