package org.hexport.platform.identity.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.hexport.HexportTest;
import org.hexport.kernel.PersonId;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.MandateKind;
import org.hexport.platform.identity.MemberRole;
import org.hexport.platform.identity.Organisations;
import org.hexport.platform.identity.Pages;
import org.hexport.platform.identity.People;
import org.hexport.platform.identity.Visits;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HexportTest
class AccountTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Visits visits;

    @Autowired
    Folk folk;

    @Autowired
    People people;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    @Test
    void showsWhereAPersonBelongs() {
        var person = folk.somebody();
        var own = folk.anEnterprise("35.07.24");
        organisations.rename(own, "Batik Sumber");
        organisations.join(person, own, MemberRole.OWNER);
        people.mandate(person, MandateKind.COORDINATOR, "35.07");
        people.administrator(person);

        assertThat(mvc.get().uri("/account?lang=en").with(visits.by(person)))
                .hasStatusOk()
                .bodyText()
                .contains("Batik Sumber", "Owner", "Coordinator", "35.07", "Administrator");
    }

    @Test
    void saysHowToBeginWhereAPersonBelongsNowhere() {
        assertThat(mvc.get().uri("/account?lang=en").with(visits.by(folk.somebody())))
                .bodyText()
                .contains("You belong to no organisation yet");
    }

    @Test
    void changesNameAndLanguageAndSpeaksItAtOnce() {
        var person = folk.somebody();

        var answer = mvc.post()
                .uri("/account")
                .with(visits.by(person))
                .param("name", " Ibu Sari ")
                .param("language", "id")
                .exchange();

        assertThat(answer).hasStatus(303).hasHeader("Location", "/account?done=about");
        assertThat(answer.getResponse().getCookie("lang").getValue()).isEqualTo("id");
        assertThat(people.recipient(person).orElseThrow().language()).isEqualTo("id");
        assertThat(people.viewerOf(person).name()).isEqualTo("Ibu Sari");
    }

    @Test
    void refusesANameThatIsNoneAndALanguageThatNobodySpeaks() {
        var answer = mvc.post()
                .uri("/account?lang=en")
                .with(visits.by(folk.somebody()))
                .param("name", " ")
                .param("language", "xx")
                .exchange();

        assertThat(answer).hasStatus(422);
        assertThat(Pages.of(answer).select(".errors li a").eachAttr("href")).containsExactly("#name", "#language");
    }

    @Test
    void changesThePasswordAndSignsOutEverywhereElse() {
        var email = folk.email();
        var person = folk.aPerson(email);
        var here = visits.by(person);
        var elsewhere = visits.by(person);

        assertThat(mvc.post()
                        .uri("/account/password")
                        .with(here)
                        .param("current", Folk.PASSWORD)
                        .param("password", "teh poci sore hari"))
                .hasStatus(303);

        assertThat(mvc.get().uri("/account").with(here)).hasStatusOk();
        assertThat(mvc.get().uri("/account").with(elsewhere)).hasStatus(303);
        assertThat(mvc.post()
                        .uri("/sign-in")
                        .with(visits.byAVisitor())
                        .param("account", email)
                        .param("password", "teh poci sore hari"))
                .hasStatus(303);
    }

    @Test
    void asksForThePasswordNowAndCountsTheTries() {
        var person = folk.somebody();
        for (int i = 0; i < 3; i++) {
            assertThat(Pages.errors(changePassword(person, "kopi tubruk sore")))
                    .contains("This is not your password now");
        }

        assertThat(Pages.errors(changePassword(person, Folk.PASSWORD))).contains("Please wait");
    }

    private MvcTestResult changePassword(PersonId person, String current) {
        return mvc.post()
                .uri("/account/password?lang=en")
                .with(visits.by(person))
                .param("current", current)
                .param("password", "teh poci sore hari")
                .exchange();
    }

    @Test
    void signsOutEverywhereElseAtAClick() {
        var person = folk.somebody();
        var here = visits.by(person);
        var elsewhere = visits.by(person);

        assertThat(mvc.post().uri("/account/sessions").with(here))
                .hasStatus(303)
                .hasHeader("Location", "/account?done=sessions");

        assertThat(mvc.get().uri("/account").with(here)).hasStatusOk();
        assertThat(mvc.get().uri("/account").with(elsewhere)).hasStatus(303);
    }

    @Test
    void offersNoPasswordToPeopleOfTheDemonstration() {
        var id = folk.aPersonOfTheDemonstration("Bu Peragaan");

        assertThat(mvc.get().uri("/account").with(visits.by(id))).bodyText().doesNotContain("/account/password");
        assertThat(mvc.post()
                        .uri("/account/password")
                        .with(visits.by(id))
                        .param("current", "")
                        .param("password", "teh poci sore hari"))
                .hasStatus(422);
    }
}
