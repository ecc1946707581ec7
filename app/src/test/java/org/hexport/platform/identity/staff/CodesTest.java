package org.hexport.platform.identity.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.util.List;
import org.hexport.HexportTest;
import org.hexport.kernel.PersonId;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.Helpers;
import org.hexport.platform.identity.MandateKind;
import org.hexport.platform.identity.MemberRole;
import org.hexport.platform.identity.Organisations;
import org.hexport.platform.identity.Pages;
import org.hexport.platform.identity.People;
import org.hexport.platform.identity.Visits;
import org.hexport.platform.ui.Readings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@HexportTest
class CodesTest {

    @Autowired
    Readings readings;

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

    @Autowired
    Clock clock;

    @Autowired
    CodeRequests requests;

    @Test
    void isReadOutByTheCoordinatorOfThePersonsOrganisation() {
        var phone = folk.phone();
        var person = folk.aPersonWithPhone(phone);
        organisations.join(person, folk.anEnterprise("35.07.24"), MemberRole.OWNER);
        var coordinator = folk.aCoordinatorOf("35.07");
        mvc.post()
                .uri("/reset")
                .with(visits.byAVisitor())
                .param("account", phone)
                .exchange();
        await().until(() -> mayHelp(coordinator, person));

        var answer = mvc.post()
                .uri("/codes/" + person + "?lang=en")
                .with(visits.by(coordinator))
                .exchange();

        assertThat(answer).hasStatusOk();
        var code = Pages.of(answer).selectFirst(".notice b.figure").text();
        assertThat(code).matches("\\d{4} \\d{4}");
        assertThat(mvc.post()
                        .uri("/reset/code")
                        .with(visits.byAVisitor())
                        .param("account", phone)
                        .param("code", code)
                        .param("password", "teh poci sore hari"))
                .hasStatus(303);
        assertThat(mayHelp(coordinator, person)).isFalse();
    }

    @Test
    void waitsOnTheHomePageOfWhoMayHelp() {
        var person = waiting();
        organisations.join(person, folk.anEnterprise("35.07.24"), MemberRole.MEMBER);

        assertThat(readings.read(requests.waitingFor(people.viewerOf(folk.aCoordinatorOf("35.07")))))
                .extracting(waiting -> waiting.link())
                .contains("/codes");
    }

    @Test
    void isNotForCoordinatorsElsewhereNorForOthers() {
        var person = waiting();
        organisations.join(person, folk.anEnterprise("35.07.24"), MemberRole.OWNER);

        for (var stranger : List.of(folk.aCoordinatorOf("35.73"), folk.somebody(), person)) {
            assertThat(mayHelp(stranger, person)).isFalse();
            assertThat(mvc.post().uri("/codes/" + person).with(visits.by(stranger)))
                    .hasStatus(404);
        }
    }

    @Test
    void isOnlyForAdministratorsWhereThePersonHasAnOffice() {
        var official = waiting();
        organisations.join(official, folk.anEnterprise("35.07.24"), MemberRole.OWNER);
        people.mandate(official, MandateKind.ANALYST, "35.07");
        var administrator = waiting();
        people.administrator(administrator);
        organisations.join(administrator, folk.anEnterprise("35.07.24"), MemberRole.OWNER);
        var coordinator = folk.aCoordinatorOf("35.07");
        var another = folk.anAdministrator();

        assertThat(mayHelp(coordinator, official)).isFalse();
        assertThat(mayHelp(coordinator, administrator)).isFalse();
        assertThat(mayHelp(another, official)).isTrue();
        assertThat(mayHelp(another, administrator)).isTrue();
        assertThat(mayHelp(administrator, administrator)).as("oneself").isFalse();
    }

    @Test
    void isReadOutByTheManagersOfTheAssociation() {
        var enterprise = folk.anEnterprise("35.07.24");
        var association = folk.anActor("35.07");
        var person = waiting();
        organisations.join(person, enterprise, MemberRole.OWNER);
        var manager = folk.aMemberOf(association, MemberRole.MANAGER);
        var member = folk.aMemberOf(association, MemberRole.MEMBER);
        Helpers associations = () -> "select '%s'::uuid as organisation, '%s'::uuid as helper"
                .formatted(enterprise.value(), association.value());
        var withAssociations = new CodeRequests(readings, clock, List.of(associations));

        assertThat(withAssociations.helpedBy(people.viewerOf(manager)))
                .extracting(CodesPage.Request::person)
                .contains(person);
        assertThat(withAssociations.helpedBy(people.viewerOf(member))).isEmpty();
    }

    @Test
    void isForgottenAfterThreeDays() {
        var person = waiting();
        var administrator = folk.anAdministrator();
        assertThat(mayHelp(administrator, person)).isTrue();

        jdbc.sql("update identity.reset_code set requested = requested - interval '3 days' where person = :person")
                .param("person", person.value())
                .update();

        assertThat(mayHelp(administrator, person)).isFalse();
    }

    private boolean mayHelp(PersonId who, PersonId whom) {
        return requests.helpedBy(people.viewerOf(who)).stream()
                .anyMatch(request -> request.person().equals(whom));
    }

    private PersonId waiting() {
        var person = folk.somebody();
        jdbc.sql("insert into identity.reset_code (person, requested) values (:person, now())")
                .param("person", person.value())
                .update();
        return person;
    }
}
