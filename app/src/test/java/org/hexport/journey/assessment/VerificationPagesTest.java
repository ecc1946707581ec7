package org.hexport.journey.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.hexport.HexportTest;
import org.hexport.browser.Html;
import org.hexport.journey.Village;
import org.hexport.journey.Walk;
import org.hexport.journey.readiness.instrument.Dimension;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.platform.identity.Folk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What those see who look at an answer. */
@HexportTest
class VerificationPagesTest {

    @Autowired
    Walk walk;

    @Autowired
    Folk folk;

    @Autowired
    Village village;

    PersonId owner;
    PersonId officer;
    OrganisationId workshop;

    @BeforeEach
    void anOwnerAndAnOfficer() {
        owner = folk.somebody();
        officer = folk.aCoordinatorOf(Village.MALANG);
        workshop = village.workshopOf(owner);
    }

    @Test
    void whatIsSeenIsTheAnswerUntilOneSaysOtherwise() {
        answer("D8.1", "3");
        var reading = walk.read(officer, address("/D8"));
        Html.of(reading.outerHtml()).sound();
        assertThat(reading.select("#D8\\.1 input[name=seen]").eachAttr("value"))
                .containsExactly("0", "1", "2", "3", "4", "na");
        assertThat(reading.select("#D8\\.1 input[name=seen][checked]").val()).isEqualTo("3");

        assertThat(look("D8.1", "3")).hasStatus(303);
        assertThat(walk.read(owner, address("/D8")).text()).contains("sudah diperiksa");
    }

    @Test
    void whoSeesSomethingElseIsShownBesideTheAnswerAndVerifiesNothing() {
        answer("D8.1", "4");

        assertThat(look("D8.1", "1").getResponse().getHeader("Location")).doesNotContain("not=");

        for (var reader : new PersonId[] {owner, officer}) {
            var page = walk.read(reader, address("/D8"));
            Html.of(page.outerHtml()).sound();
            var shown = page.select(".notice").text();
            assertThat(shown).contains("Dilihat lain oleh", "Jawaban di sini:", "Yang dilihat:", "Melihat NIB");
            assertThat(page.text()).doesNotContain("sudah diperiksa");
        }
        assertThat(look("D8.1", "4")).hasStatus(303);
        assertThat(walk.read(owner, address("/D8")).text())
                .contains("sudah diperiksa")
                .doesNotContain("Dilihat lain");
    }

    @Test
    void theNewestLookHolds() {
        answer("D8.1", "4");
        look("D8.1", "4");
        look("D8.1", "2");

        assertThat(walk.read(owner, address("/D8")).text()).doesNotContain("sudah diperiksa");
    }

    @Test
    void ofDontKnowOneSaysWhatOneSees() {
        answer("D8.1", "dk");
        assertThat(walk.read(officer, address("/D8")).select("#D8\\.1 input[name=seen][checked]"))
                .isEmpty();

        assertThat(look("D8.1", "").getResponse().getHeader("Location")).contains("not=D8.1");
        assertThat(look("D8.1", "dk").getResponse().getHeader("Location")).contains("not=D8.1");
        assertThat(look("D8.1", "x")).hasStatus(404);
        assertThat(look("D8.1", "2").getResponse().getHeader("Location")).doesNotContain("not=");
        assertThat(walk.read(owner, address("/D8")).text()).contains("Dilihat lain oleh");
    }

    @Test
    void nobodyElseSaysWhatTheySee() {
        answer("D8.1", "3");
        var other = folk.somebody();
        village.workshopOf(other);

        assertThat(walk.get(other, address("/D8"))).hasStatus(404);
        for (var person : new PersonId[] {owner, other, folk.somebody()}) {
            assertThat(look(person, "D8.1", "0")).hasStatus(404);
        }
    }

    private void answer(String item, String answer) {
        var dimension = Dimension.ofItem(item);
        assertThat(walk.post(owner, address("/" + dimension + "/" + item), item, answer))
                .hasStatusOk();
    }

    private MvcTestResult look(String item, String seen) {
        return look(officer, item, seen);
    }

    private MvcTestResult look(PersonId person, String item, String seen) {
        var dimension = Dimension.ofItem(item);
        var number = walk.read(owner, address("/" + dimension))
                .select("input[name=seen." + item + "]")
                .val();
        return walk.post(
                person,
                address("/" + dimension + "/" + item + "/verifications"),
                "answer",
                number,
                "seen",
                seen,
                "note",
                "Melihat NIB");
    }

    private String address(String more) {
        return "/enterprises/" + workshop + "/assessment" + more;
    }
}
