package org.hexport.platform.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hexport.parties.sme.SmePages.document;

import java.util.Map;
import org.hexport.HexportTest;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.parties.sme.SmePages;
import org.hexport.parties.sme.SmeWorld;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.MandateKind;
import org.hexport.platform.identity.MemberRole;
import org.hexport.platform.identity.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexportTest
class ConsentTest {

    @Autowired
    SmePages pages;

    @Autowired
    SmeWorld world;

    @Autowired
    Folk folk;

    @Autowired
    People people;

    @Autowired
    Consents consents;

    @Autowired
    JdbcClient jdbc;

    private OrganisationId enterprise;
    private PersonId owner;
    private PersonId officer;

    @BeforeEach
    void anEnterpriseWithItsOwner() {
        enterprise = world.anEnterprise();
        owner = world.ownerOf(enterprise);
        officer = folk.somebody();
        people.mandate(officer, MandateKind.OFFICIAL, "35.07");
    }

    @Test
    void onlyTheRegistersKeepersSeeWhatNobodyDecidedOn() {
        var analyst = folk.somebody();
        people.mandate(analyst, MandateKind.ANALYST, "35.07");

        assertThat(maySee(owner, Purpose.SALES)).isTrue();
        assertThat(maySee(officer, Purpose.SALES)).isTrue();
        assertThat(maySee(analyst, Purpose.SALES)).isFalse();
    }

    @Test
    void theOwnersWordHoldsFromTheNextRequestAndEachStaysOnRecord() {
        send(owner, "/sharing", Map.of("sales", "no", "contact", "yes"));
        assertThat(maySee(officer, Purpose.SALES)).isFalse();
        assertThat(maySee(officer, Purpose.CONTACT)).isTrue();
        assertThat(maySee(owner, Purpose.SALES)).isTrue();

        send(owner, "/sharing", Map.of("sales", "yes", "contact", "yes"));
        assertThat(maySee(officer, Purpose.SALES)).isTrue();
        var page = pages.page(owner, address("/sharing"));
        assertThat(page.select(".history li")).hasSize(3);
        assertThat(page.select("input[name=sales][value=yes]").hasAttr("checked"))
                .isTrue();
        assertThat(page.select("input[name=readiness][checked]")).isEmpty();
    }

    @Test
    void nobodyElseDecidesOrReads() {
        assertThat(pages.get(officer, address("/sharing"))).hasStatus(404);
        assertThat(pages.send(officer, address("/sharing"), Map.of("sales", "yes")))
                .hasStatus(404);
        assertThat(pages.send(folk.somebody(), address("/helpers"), Map.of("token", "x".repeat(43))))
                .hasStatus(404);
        assertThat(pages.get(folk.somebody(), address("/helping"))).hasStatus(404);
        assertThat(pages.get(owner, address("/helping"))).hasStatus(404);
    }

    @Test
    void anOfficerHelpsOnlyAfterWritingDownTheOwnersConsent() {
        assertThat(people.viewerOf(officer).answersFor(enterprise)).isFalse();

        var refused = pages.send(officer, address("/helping"), Map.of("owner", " ", "given", "dream"));
        assertThat(refused).hasStatus(422);
        assertThat(document(refused).select(".errors li")).hasSize(3);

        assertThat(agree()).hasStatus(303);
        assertThat(people.viewerOf(officer).answersFor(enterprise)).isTrue();
        assertThat(maySee(officer, Purpose.SALES)).isTrue();
        assertThat(jdbc.sql("select given from facts.consent where enterprise_id = :id and purpose = 'sales'")
                        .param("id", enterprise.value())
                        .query(Boolean.class)
                        .single())
                .isFalse();
        var page = pages.page(owner, address("/sharing"));
        assertThat(page.select("#helpers").text()).contains("Bu Sari agreed beside the helper");
        assertThat(page.select(".history").text()).contains("Bu Sari, written down by");
        await().untilAsserted(
                        () -> assertThat(pages.page(owner, "/notices").text()).contains("fills in beside you"));
    }

    @Test
    void theOwnerEndsTheHelpAndTheHelperIsOutAtOnce() {
        agree();
        var end = pages.page(owner, address("/sharing"))
                .select("#helpers form[action$=/end]")
                .attr("action");

        assertThat(pages.send(folk.somebody(), end, Map.of())).hasStatus(404);
        assertThat(pages.send(owner, end, Map.of())).hasStatus(303);

        assertThat(people.viewerOf(officer).answersFor(enterprise)).isFalse();
        assertThat(pages.send(owner, end, Map.of())).hasStatus(404);
        assertThat(pages.page(owner, address("/sharing"))
                        .select("#helpers details")
                        .text())
                .contains("1 person who helped before");
        assertThat(agree()).hasStatus(303);
        assertThat(people.viewerOf(officer).answersFor(enterprise)).isTrue();
    }

    @Test
    void aStudentWhoMayNotSeeTheEnterpriseHelpsByTheOwnersLinkWhichWorksOnce() {
        var campus = folk.anActor("35.07");
        var student = folk.aMemberOf(campus, MemberRole.MEMBER);
        assertThat(pages.get(student, address(""))).hasStatus(404);
        var token = pages.page(owner, address("/sharing"))
                .select("input[name=token]")
                .val();
        var link = document(pages.send(owner, address("/helpers"), Map.of("token", token)))
                .select(".notice .code")
                .text();
        var path = link.substring(link.indexOf("/help/"));
        assertThat(pages.page(student, path).text()).contains("asks you to fill in beside them");

        assertThat(pages.send(student, path, Map.of("organisation", campus.toString())))
                .hasStatus(303);

        assertThat(people.viewerOf(student).answersFor(enterprise)).isTrue();
        assertThat(pages.get(student, address(""))).hasStatusOk();
        assertThat(pages.send(folk.somebody(), path, Map.of())).hasStatus(410);
        assertThat(pages.get(folk.somebody(), path)).hasStatus(410);
        assertThat(pages.get(student, "/help/" + "x".repeat(43))).hasStatus(404);
    }

    @Test
    void nobodyComesForAnOrganisationThatIsNotTheirs() {
        pages.send(
                officer,
                address("/helping"),
                Map.of(
                        "owner", "Bu Sari",
                        "given", "paper",
                        "read", "yes",
                        "organisation", folk.anActor("35.07").toString()));

        assertThat(jdbc.sql("select count(*) from facts.help where enterprise_id = :id and organisation_id is null")
                        .param("id", enterprise.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult agree() {
        return pages.send(
                officer,
                address("/helping"),
                Map.of("owner", "Bu Sari", "given", "beside", "read", "yes", "sales", "no"));
    }

    private void send(PersonId person, String path, Map<String, String> answers) {
        assertThat(pages.send(person, address(path), answers)).hasStatus(303);
    }

    private String address(String path) {
        return "/enterprises/" + enterprise + path;
    }

    private boolean maySee(PersonId person, Purpose purpose) {
        return consents.maySee(people.viewerOf(person), enterprise, SmeWorld.SINGOSARI, purpose);
    }
}
