package org.hexport.platform.identity.door;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.hexport.HexportTest;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.Pages;
import org.hexport.platform.identity.Visits;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HexportTest
class SignInTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Visits visits;

    @Autowired
    Folk folk;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Attempts attempts;

    @Test
    void showsTheFormInBothLanguages() {
        assertThat(mvc.get().uri("/sign-in?lang=id")).hasStatusOk().bodyText().contains("Saya lupa kata sandi");
        assertThat(mvc.get().uri("/sign-in?lang=en")).hasStatusOk().bodyText().contains("I forgot my password");
    }

    @Test
    void letsInByEmailAndLeadsOn() {
        var email = folk.email();
        folk.aPerson(email);

        var answer = signIn(email, Folk.PASSWORD, "/account");

        assertThat(answer).hasStatus(303).hasHeader("Location", "/account");
        assertThat(answer.getResponse().getCookie("lang").getValue()).isEqualTo("en");
        assertThat(mvc.get().uri("/account").with(visits.with(session(answer)))).hasStatusOk();
    }

    @Test
    void letsInByNumberHoweverItIsTyped() {
        var phone = folk.phone();
        folk.aPersonWithPhone(phone);

        assertThat(signIn(phone.replace("+62", "0"), Folk.PASSWORD, ""))
                .hasStatus(303)
                .hasHeader("Location", "/home");
    }

    @Test
    void leadsToNoOtherHouse() {
        var email = folk.email();
        folk.aPerson(email);

        assertThat(signIn(email, Folk.PASSWORD, "//evil.example")).hasHeader("Location", "/home");
        assertThat(mvc.get().uri("/sign-in?then=https://evil.example"))
                .bodyText()
                .doesNotContain("evil.example\"");
    }

    @Test
    void answersAnUnknownAccountAsAWrongPasswordAndKeepsWhatWasTyped() {
        var email = folk.email();
        folk.aPerson(email);

        var wrong = signIn(email, "kopi tubruk sore", "/account");
        var unknown = signIn("nobody-" + email, "kopi tubruk sore", "/account");

        assertThat(wrong).hasStatus(422);
        assertThat(unknown).hasStatus(422);
        assertThat(Pages.errors(wrong)).isEqualTo(Pages.errors(unknown)).isNotEmpty();
        assertThat(Pages.of(wrong).selectFirst("input[name=account]").val()).isEqualTo(email);
        assertThat(Pages.of(wrong).selectFirst("input[name=password]").val()).isEmpty();
        assertThat(Pages.of(wrong).selectFirst("input[name=then]").val()).isEqualTo("/account");
    }

    @Test
    void answersNonsenseInTheSameWords() {
        assertThat(Pages.errors(signIn("' or 1=1 --" + UUID.randomUUID(), "", "")))
                .isNotEmpty();
        assertThat(signIn("", "", "")).hasStatus(422);
    }

    @Test
    void beginsANewSessionWhateverOneCameWith() {
        var first = folk.email();
        var second = folk.email();
        folk.aPerson(first);
        folk.aPerson(second);
        var before = session(signIn(first, Folk.PASSWORD, ""));

        var answer = mvc.post()
                .uri("/sign-in")
                .with(visits.with(before))
                .param("account", second)
                .param("password", Folk.PASSWORD)
                .exchange();

        assertThat(session(answer).getValue()).isNotEqualTo(before.getValue());
        assertThat(mvc.get().uri("/account").with(visits.with(before))).hasStatus(303);
    }

    @Test
    void makesSomebodyWaitAfterThreeFailuresThoughTheFourthIsRight() {
        var email = folk.email();
        folk.aPerson(email);
        for (int i = 0; i < 3; i++) {
            signIn(email, "kopi tubruk sore", "");
        }

        assertThat(Pages.errors(signIn(email, Folk.PASSWORD, ""))).contains("Please wait 1 second");
        letPass(email, "2 seconds");
        assertThat(signIn(email, Folk.PASSWORD, "")).hasStatus(303);
        assertThat(signIn(email, Folk.PASSWORD, "")).hasStatus(303);
    }

    @Test
    void locksAnAccountForAQuarterOfAnHourAfterTenFailures() {
        var email = folk.email();
        folk.aPerson(email);
        for (int i = 0; i < 10; i++) {
            attempts.begin(Attempts.Kind.SIGN_IN, email, "192.0.2.1");
            letPass(email, "70 seconds");
        }

        assertThat(Pages.errors(signIn(email, Folk.PASSWORD, ""))).contains("Please wait 14 minutes");
        letPass(email, "14 minutes");
        assertThat(signIn(email, Folk.PASSWORD, "")).hasStatus(303);
    }

    @Test
    void slowsAnAddressThatTriesManyAccounts() {
        for (int i = 0; i < 30; i++) {
            assertThat(attempts.begin(Attempts.Kind.SIGN_IN, "many-" + i + folk.email(), "192.0.2.77")
                            .refusal())
                    .isNull();
        }
        assertThat(attempts.begin(Attempts.Kind.SIGN_IN, folk.email(), "192.0.2.77")
                        .refusal())
                .isNotNull();
        jdbc.sql("delete from identity.sign_in_attempt where address = '192.0.2.77'")
                .update();
    }

    @Test
    void keepsNoAccountInTheTriesThatItCounts() {
        var typed = "my secret password " + UUID.randomUUID();
        signIn(typed, "x", "");

        assertThat(jdbc.sql("select count(*) from identity.sign_in_attempt where account = :typed")
                        .param("typed", typed)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void renewsAHashOfAnOlderMethod() {
        var email = folk.email();
        var person = folk.aPerson(email);
        jdbc.sql("update identity.person set password = :old where id = :id")
                .param("old", "{noop}" + Folk.PASSWORD)
                .param("id", person.value())
                .update();

        assertThat(signIn(email, Folk.PASSWORD, "")).hasStatus(303);
        assertThat(jdbc.sql("select password from identity.person where id = :id")
                        .param("id", person.value())
                        .query(String.class)
                        .single())
                .startsWith("{bcrypt}");
    }

    @Test
    void sendsWhoIsInOn() {
        assertThat(mvc.get().uri("/sign-in?then=/notices").with(visits.by(folk.somebody())))
                .hasStatus(303)
                .hasHeader("Location", "/notices");
    }

    @Test
    void offersThePeopleOfTheDemonstrationAtAClick() {
        var person = folk.aPersonOfTheDemonstration("Bu Peragaan");

        assertThat(mvc.get().uri("/sign-in")).bodyText().contains("Bu Peragaan").contains("/sign-in/demo/" + person);
        var answer = mvc.post()
                .uri("/sign-in/demo/" + person)
                .with(visits.byAVisitor())
                .param("then", "/account")
                .exchange();
        assertThat(answer).hasStatus(303).hasHeader("Location", "/account");
        assertThat(mvc.get().uri("/account").with(visits.with(session(answer))))
                .bodyText()
                .contains("Bu Peragaan");
    }

    @Test
    void letsNobodyElseInAtAClick() {
        assertThat(mvc.post().uri("/sign-in/demo/" + folk.somebody()).with(visits.byAVisitor()))
                .hasStatus(404);
    }

    @Test
    void knowsNobodyOfTheDemonstrationWithoutIt() {
        var person = folk.aPersonOfTheDemonstration("Pak Peragaan");
        var withoutIt = new DemoPersons(jdbc, false);

        assertThat(withoutIt.all()).isEmpty();
        assertThat(withoutIt.find(person.value())).isEmpty();
        assertThat(new Viewers(jdbc, false).of(person)).isEmpty();
        assertThat(new Viewers(jdbc, true).of(person)).isPresent();
    }

    private MvcTestResult signIn(String account, String password, String then) {
        return mvc.post()
                .uri("/sign-in?lang=en")
                .with(visits.byAVisitor())
                .param("account", account)
                .param("password", password)
                .param("then", then)
                .exchange();
    }

    /** Moves the account's tries into the past. */
    private void letPass(String account, String time) {
        jdbc.sql("""
                update identity.sign_in_attempt set tried_on = tried_on - cast(:time as interval)
                 where account = encode(sha256(convert_to(:account, 'UTF8')), 'hex')
                """).param("time", time).param("account", account).update();
    }

    private static Cookie session(MvcTestResult answer) {
        return answer.getResponse().getCookie("SESSION");
    }
}
