package org.hexport.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import org.hexport.HexportTest;
import org.hexport.browser.Browser;
import org.hexport.browser.Html;
import org.hexport.kernel.Notice;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Uuid7;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** The pages of people as people see them. */
@HexportTest
class ScreensTest {

    @LocalServerPort
    int port;

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
    AccessLog log;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private String email;
    private PersonId person;
    private OrganisationId enterprise;

    @BeforeEach
    void aPersonWithEverything() {
        email = folk.email();
        person = folk.aPerson(email);
        enterprise = folk.anEnterprise("35.07.24");
        organisations.rename(enterprise, "Batik Tulis Sumber Rejeki Singosari");
        organisations.join(person, enterprise, MemberRole.OWNER);
        folk.aMemberOf(enterprise, MemberRole.MANAGER);
        folk.aMemberOf(enterprise, MemberRole.MEMBER);
        people.mandate(person, MandateKind.COORDINATOR, "35.07");
        people.administrator(person);
        log.record(people.viewerOf(folk.somebody()), enterprise, "identity.looked.members");
        jdbc.sql("insert into identity.reset_code (person, requested) values (:person, now())")
                .param("person", folk.aPersonWithPhone(folk.phone()).value())
                .update();
        transaction.executeWithoutResult(work -> events.publishEvent(new Notice(
                Uuid7.at(Instant.now(), new SecureRandom()),
                person,
                "identity.notice.joined",
                List.of("Ibu Ratna", "Batik Tulis Sumber Rejeki Singosari"),
                "/account")));
    }

    @Test
    void areSoundHtmlForVisitors() {
        for (var path : List.of("/sign-in", "/join", "/reset", "/reset/code")) {
            sound(path, null);
        }
    }

    @Test
    void areSoundHtmlForPeople() {
        for (var path : pages()) {
            sound(path, person);
        }
    }

    private void sound(String path, PersonId who) {
        for (var language : List.of("id", "en")) {
            var visit = who == null ? visits.byAVisitor() : visits.by(who);
            var page = mvc.get().uri(path + "?lang=" + language).with(visit).exchange();
            assertThat(page).as(path).hasStatusOk();
            Html.of(Pages.text(page)).sound();
        }
    }

    @Test
    void areForEyesAndReadersOfScreensInBothLanguages() {
        try (var browser = Browser.open(port)) {
            for (var language : List.of("id", "en")) {
                browser.language(language);
                for (var path : List.of("/sign-in", "/join", "/reset", "/reset/code")) {
                    look(browser, path, language);
                }
            }
            browser.go("/sign-in").fill("account", email).fill("password", Folk.PASSWORD);
            browser.find("main form button[type=submit].primary").click();
            for (var language : List.of("id", "en")) {
                browser.language(language);
                for (var path : pages()) {
                    look(browser, path, language);
                }
            }
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void showErrorsWhereTheyAre() {
        try (var browser = Browser.open(port)) {
            browser.language("id").go("/join").fill("account", "bukan apa-apa").press("Buat akun saya");
            for (int width : Browser.WIDTHS) {
                browser.width(width).fits().picture("identity-join-errors-" + width);
            }
            browser.accessible();
            browser.press("Buat akun saya");
            assertThat(browser.path()).isEqualTo("/join");
            assertThat(browser.find("#account").getDomProperty("value")).isEqualTo("bukan apa-apa");
        }
    }

    private static void look(Browser browser, String path, String language) {
        for (int width : Browser.WIDTHS) {
            browser.width(width)
                    .go(path)
                    .fits()
                    .picture("identity"
                            + path.replaceAll("[/0-9a-f-]{30,}", "-x-").replace('/', '-') + "-" + language + "-"
                            + width);
        }
        if (language.equals("id")) {
            browser.accessible();
        }
    }

    private List<String> pages() {
        return List.of(
                "/account",
                "/organisations/" + enterprise + "/members",
                "/organisations/" + enterprise + "/looks",
                "/people",
                "/people/" + person,
                "/codes",
                "/notices");
    }
}
