package org.hexport.platform.identity.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.hexport.HexportTest;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Viewer;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.Pages;
import org.hexport.platform.identity.People;
import org.hexport.platform.identity.Visits;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@HexportTest
class PeopleTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Visits visits;

    @Autowired
    Folk folk;

    @Autowired
    People people;

    @Autowired
    MandateDesk desk;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void isThereForAdministratorsOnly() {
        var person = folk.somebody();

        for (var stranger : new PersonId[] {folk.somebody(), folk.aCoordinatorOf("35.07")}) {
            assertThat(mvc.get().uri("/people").with(visits.by(stranger))).hasStatus(404);
            assertThat(mvc.get().uri("/people/" + person).with(visits.by(stranger)))
                    .hasStatus(404);
            assertThat(give(stranger, person, "coordinator", "35.07")).hasStatus(404);
            assertThat(mvc.post().uri("/people/" + person + "/administrator").with(visits.by(stranger)))
                    .hasStatus(404);
        }
        assertThat(people.viewerOf(person).oversees()).isEmpty();
    }

    @Test
    void findsPeopleByAPartOfNameOrAddress() {
        var email = folk.email();
        var person = folk.aPerson(email);
        var administrator = folk.anAdministrator();

        var found = Pages.of(mvc.get()
                .uri("/people?lang=en&q={q}", email.substring(8).toUpperCase(Locale.ROOT))
                .with(visits.by(administrator))
                .exchange());

        assertThat(found.select(".row a").eachAttr("href")).containsExactly("/people/" + person);
        assertThat(mvc.get().uri("/people?lang=en&q={q}", "100%_\\").with(visits.by(administrator)))
                .hasStatusOk()
                .bodyText()
                .contains("Nobody found");
    }

    @Test
    void showsALongListAPartAtATime() {
        var family = "Keluarga " + UUID.randomUUID();
        for (int i = 0; i < 51; i++) {
            jdbc.sql("""
                    insert into identity.person (id, name, email, language, created)
                    values (uuidv7(), :name, :email, 'id', now())
                    """).param("name", family).param("email", folk.email()).update();
        }
        var administrator = folk.anAdministrator();

        var first = Pages.of(mvc.get()
                .uri("/people?q={q}", family)
                .with(visits.by(administrator))
                .exchange());
        var second = Pages.of(mvc.get()
                .uri(URI.create(first.selectFirst("a[rel=next]").attr("href")))
                .with(visits.by(administrator))
                .exchange());

        assertThat(first.select(".row a")).hasSize(50);
        assertThat(second.select(".row a")).hasSize(1);
        assertThat(second.select("a[rel=next]")).isEmpty();
    }

    @Test
    void givesAndWithdrawsAMandateThatCountsAtOnce() {
        var administrator = folk.anAdministrator();
        var person = folk.somebody();

        assertThat(give(administrator, person, "official", "35.07")).hasStatus(303);
        assertThat(people.viewerOf(person).mayWrite("35.07.24")).isTrue();
        assertThat(mvc.get().uri("/people/" + person + "?lang=en").with(visits.by(administrator)))
                .bodyText()
                .contains("Official")
                .contains("Malang");

        assertThat(mvc.post()
                        .uri("/people/" + person + "/mandates/withdrawal")
                        .with(visits.by(administrator))
                        .param("kind", "official")
                        .param("region", "35.07"))
                .hasStatus(303);
        assertThat(people.viewerOf(person).mayWrite("35.07.24")).isFalse();
    }

    @Test
    void refusesAMandateWithoutKindOrRegion() {
        var administrator = folk.anAdministrator();
        var person = folk.somebody();

        assertThat(Pages.of(give(administrator, person, "", "35.07"))
                        .select("#kind-error")
                        .text())
                .contains("Choose what the person shall do");
        var answer = give(administrator, person, "coordinator", "99.99");
        assertThat(answer).hasStatus(422);
        assertThat(Pages.of(answer).select("#region-error").text()).contains("Choose the region");
        assertThat(Pages.of(answer).select("input[value=coordinator]").hasAttr("checked"))
                .isTrue();
        assertThat(give(administrator, new PersonId(new UUID(0, 1)), "coordinator", "35.07"))
                .hasStatus(404);
    }

    @Test
    void makesAndDismissesAdministrators() {
        var administrator = folk.anAdministrator();
        var person = folk.somebody();

        assertThat(mvc.post().uri("/people/" + person + "/administrator").with(visits.by(administrator)))
                .hasStatus(303);
        assertThat(mvc.get().uri("/people").with(visits.by(person))).hasStatusOk();
        assertThat(mvc.post()
                        .uri("/people/" + administrator + "/administrator/withdrawal")
                        .with(visits.by(person)))
                .hasStatus(303);
        assertThat(mvc.get().uri("/people").with(visits.by(administrator))).hasStatus(404);
    }

    @Test
    void keepsTheLastAdministrator() {
        var last = folk.anAdministrator();
        transaction.executeWithoutResult(attempt -> {
            jdbc.sql("update identity.person set administrator = false where id <> :last")
                    .param("last", last.value())
                    .update();
            assertThat(desk.dismissAdministrator(Viewer.HOUSE, last))
                    .isEqualTo(Reply.refused("identity.person.last-administrator"));
            attempt.setRollbackOnly();
        });
    }

    private MvcTestResult give(PersonId who, PersonId whom, String kind, String region) {
        return mvc.post()
                .uri("/people/" + whom + "/mandates?lang=en")
                .with(visits.by(who))
                .param("kind", kind)
                .param("region", region)
                .exchange();
    }
}
