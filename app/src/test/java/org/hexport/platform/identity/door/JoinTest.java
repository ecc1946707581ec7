package org.hexport.platform.identity.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.hexport.HexportTest;
import org.hexport.kernel.Uuid7;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.Pages;
import org.hexport.platform.identity.People;
import org.hexport.platform.identity.Visits;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HexportTest
class JoinTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Visits visits;

    @Autowired
    Folk folk;

    @Autowired
    People people;

    @Test
    void makesAnAccountSignsInAndLeadsBack() {
        var email = folk.email();

        var answer = join(newId(), "Ibu Ratna", email, "kopi tubruk pagi", "/check/1/keep");

        assertThat(answer).hasStatus(303).hasHeader("Location", "/check/1/keep");
        assertThat(people.byEmail(email)).isPresent();
        assertThat(mvc.get()
                        .uri("/account")
                        .with(visits.with(answer.getResponse().getCookie("SESSION"))))
                .bodyText()
                .contains("Ibu Ratna")
                .contains(email);
    }

    @Test
    void makesAnAccountByNumber() {
        var phone = folk.phone();
        join(newId(), "Pak Hadi", phone.replace("+62", "0"), "kopi tubruk pagi", "");

        assertThat(mvc.post()
                        .uri("/sign-in")
                        .with(visits.byAVisitor())
                        .param("account", phone)
                        .param("password", "kopi tubruk pagi"))
                .hasStatus(303);
    }

    @Test
    void makesOneAccountOfTheSameFormSentTwice() {
        var id = newId();
        var email = folk.email();

        assertThat(join(id, "Ibu Ratna", email, "kopi tubruk pagi", "")).hasStatus(303);
        assertThat(join(id, "Ibu Ratna", email, "kopi tubruk pagi", "")).hasStatus(303);
    }

    @Test
    void letsNobodyIntoAnotherAccountByItsId() {
        var email = folk.email();
        var person = folk.aPerson(email);

        var answer = join(person.value(), "Pencuri", email, "kopi tubruk sore", "");

        assertThat(answer).hasStatus(422);
        assertThat(answer.getResponse().getCookie("SESSION")).isNull();
    }

    @Test
    void letsNobodyIntoAnotherAccountByItsIdUnderANewName() {
        var person = folk.somebody();
        var email = folk.email();

        assertThat(join(person.value(), "Pencuri", email, "kopi tubruk sore", ""))
                .hasStatus(422);
        assertThat(people.byEmail(email)).isEmpty();
    }

    @Test
    void refusesAnAddressThatIsTakenAndSaysTheWayOn() {
        var email = folk.email();
        folk.aPerson(email);

        var page = Pages.of(join(newId(), "Ibu Ratna", email.toUpperCase(Locale.ROOT), "kopi tubruk pagi", "/x"));

        assertThat(page.select(".errors li").text()).contains("There is an account with this address");
        assertThat(page.select("a[href=/sign-in?then=%2Fx]")).hasSize(1);
    }

    @Test
    void saysWhatIsWrongBesideEachFieldAndKeepsTheAnswers() {
        var answer = join(newId(), " ", "nothing", "short", "/x");
        var page = Pages.of(answer);

        assertThat(answer).hasStatus(422);
        assertThat(page.select(".errors li a").eachAttr("href")).containsExactly("#name", "#account", "#password");
        assertThat(page.selectFirst("#account").val()).isEqualTo("nothing");
        assertThat(page.selectFirst("#account").attr("aria-describedby")).contains("account-error");
        assertThat(page.selectFirst("#account-error").text()).contains("cannot read this");
        assertThat(page.selectFirst("input[name=then]").val()).isEqualTo("/x");
    }

    @Test
    void refusesACommonPassword() {
        var page = Pages.of(join(newId(), "Ibu Ratna", folk.email(), "Indonesia123", ""));

        assertThat(page.selectFirst("#password-error").text()).contains("Many people use this");
    }

    @Test
    void slowsWhoFindsOutWhichAccountsThereAre() {
        var email = folk.email();
        folk.aPerson(email);
        for (int i = 0; i < 5; i++) {
            join(newId(), "Ibu Ratna", email, "kopi tubruk pagi", "");
        }

        assertThat(Pages.of(join(newId(), "Ibu Ratna", email, "kopi tubruk pagi", ""))
                        .select(".errors li")
                        .text())
                .contains("Please wait");
    }

    private static UUID newId() {
        return Uuid7.at(Instant.now(), new SecureRandom());
    }

    private MvcTestResult join(UUID id, String name, String account, String password, String then) {
        return mvc.post()
                .uri("/join?lang=en")
                .with(visits.byAVisitor())
                .param("id", id.toString())
                .param("name", name)
                .param("account", account)
                .param("password", password)
                .param("then", then)
                .exchange();
    }
}
