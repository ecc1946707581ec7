package org.hexport.platform.identity.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hexport.HexportTest;
import org.hexport.kernel.PersonId;
import org.hexport.platform.house.Post;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.Pages;
import org.hexport.platform.identity.Visits;
import org.hexport.platform.ui.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HexportTest
class ResetTest {

    private static final String NEW = "teh poci sore hari";

    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Visits visits;

    @Autowired
    Folk folk;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Accounts accounts;

    @Autowired
    ResetCodes codes;

    @Autowired
    Wording wording;

    @Test
    void changesThePasswordByACodeThatWasReadOut() {
        var phone = folk.phone();
        var person = folk.aPersonWithPhone(phone);
        var elsewhere = visits.by(person);
        var helper = folk.anAdministrator();

        assertThat(request(phone)).hasStatus(303);
        awaitRequest(person);
        var code = codes.make(person, helper).orElseThrow();
        var answer = renew(phone, code.substring(0, 4) + " " + code.substring(4), NEW);

        assertThat(answer).hasStatus(303).hasHeader("Location", "/home");
        assertThat(answer.getResponse().getCookie("SESSION")).isNotNull();
        assertThat(mvc.get().uri("/account").with(elsewhere)).hasStatus(303);
        assertThat(mvc.post()
                        .uri("/sign-in")
                        .with(visits.byAVisitor())
                        .param("account", phone)
                        .param("password", NEW))
                .hasStatus(303);
        assertThat(renew(phone, code, "yet another one")).as("the code again").hasStatus(422);
    }

    @Test
    void tellsThePersonWhoReadTheCodeOut() {
        var email = folk.email();
        var person = folk.aPerson(email);
        codes.request(person);
        renew(email, codes.make(person, folk.anAdministrator()).orElseThrow(), NEW);

        await().untilAsserted(() -> assertThat(mvc.get().uri("/notices?lang=en").with(visits.by(person)))
                .bodyText()
                .contains("Your password was changed with a code"));
    }

    @Test
    void mailsTheCodeInThePersonsLanguageWhereAServerIsSet() throws Exception {
        var email = folk.email();
        var person = folk.aPerson(email);

        new ResetOpening(accounts, codes, post(), wording)
                .open(AccountName.read(email).orElseThrow());

        var letter = MAIL.getReceivedMessagesForDomain(email)[0];
        assertThat(letter.getSubject()).isEqualTo("Your one-time code for Hexport");
        assertThat(renew(email, codeIn(GreenMailUtil.getBody(letter)), NEW)).hasStatus(303);
        assertThat(requests(person)).isZero();
    }

    @Test
    void mailsNothingToANumber() {
        var phone = folk.phone();
        var person = folk.aPersonWithPhone(phone);
        var before = MAIL.getReceivedMessages().length;

        new ResetOpening(accounts, codes, post(), wording)
                .open(AccountName.read(phone).orElseThrow());

        assertThat(MAIL.getReceivedMessages()).hasSize(before);
        assertThat(requests(person)).isOne();
    }

    @Test
    void leavesTheRequestToHelpersWhereTheLetterFails() {
        var email = folk.email();
        var person = folk.aPerson(email);
        var nowhere = new JavaMailSenderImpl();
        nowhere.setHost("127.0.0.1");
        nowhere.setPort(1);

        new ResetOpening(accounts, codes, new Post(nowhere, "hexport@example.com"), wording)
                .open(AccountName.read(email).orElseThrow());

        assertThat(requests(person)).isOne();
    }

    @Test
    void answersAnUnknownAccountAsAKnownOne() {
        var email = folk.email();

        assertThat(request(email)).hasStatus(303);
        assertThat(Pages.errors(renew(email, "12345678", NEW))).contains("This code is not right");
    }

    @Test
    void refusesWhatIsNoAccountAndAPasswordThatCannotBe() {
        var email = folk.email();
        var person = folk.aPerson(email);
        codes.request(person);
        var code = codes.make(person, null).orElseThrow();

        assertThat(request("nothing")).hasStatus(422);
        assertThat(Pages.of(renew(email, code, "short")).select("#password-error"))
                .hasSize(1);
        assertThat(renew(email, code, NEW)).as("the code was not spent on it").hasStatus(303);
    }

    @Test
    void takesAtMostFiveTriesForACode() {
        var person = folk.somebody();
        codes.request(person);
        var code = codes.make(person, null).orElseThrow();
        for (int i = 0; i < 5; i++) {
            assertThat(codes.redeem(Optional.of(person), "0000000x")).isEmpty();
        }

        assertThat(codes.redeem(Optional.of(person), code)).isEmpty();
        var next = codes.make(person, null).orElseThrow();
        assertThat(codes.redeem(Optional.of(person), next)).isPresent();
    }

    @Test
    void takesACodeForHalfAnHour() {
        var person = folk.somebody();
        codes.request(person);
        var code = codes.make(person, null).orElseThrow();
        jdbc.sql("update identity.reset_code set expires = expires - interval '30 minutes' where person = :person")
                .param("person", person.value())
                .update();

        assertThat(codes.redeem(Optional.of(person), code)).isEmpty();
    }

    @Test
    void makesNoCodeForWhoAskedForNone() {
        assertThat(codes.make(folk.somebody(), null)).isEmpty();
    }

    @Test
    void limitsHowOftenACodeIsAskedFor() {
        var email = folk.email();
        for (int i = 0; i < 3; i++) {
            assertThat(request(email)).hasStatus(303);
        }
        assertThat(Pages.errors(request(email))).contains("Please wait 15 minutes");
    }

    @Test
    void keepsTheCodeAsAHashOnly() {
        var person = folk.somebody();
        codes.request(person);
        var code = codes.make(person, null).orElseThrow();

        assertThat(jdbc.sql("select code_hash from identity.reset_code where person = :person")
                        .param("person", person.value())
                        .query(String.class)
                        .single())
                .startsWith("{bcrypt}")
                .doesNotContain(code);
    }

    private MvcTestResult request(String account) {
        return mvc.post()
                .uri("/reset?lang=en")
                .with(visits.byAVisitor())
                .param("account", account)
                .exchange();
    }

    private MvcTestResult renew(String account, String code, String password) {
        return mvc.post()
                .uri("/reset/code?lang=en")
                .with(visits.byAVisitor())
                .param("account", account)
                .param("code", code)
                .param("password", password)
                .exchange();
    }

    private void awaitRequest(PersonId person) {
        await().until(() -> requests(person) == 1);
    }

    private long requests(PersonId person) {
        return jdbc.sql("select count(*) from identity.reset_code where person = :person")
                .param("person", person.value())
                .query(Long.class)
                .single();
    }

    private static Post post() {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(MAIL.getSmtp().getPort());
        return new Post(sender, "hexport@example.com");
    }

    private static String codeIn(String text) {
        var code = Pattern.compile("\\b\\d{8}\\b").matcher(text);
        assertThat(code.find()).isTrue();
        return code.group();
    }
}
