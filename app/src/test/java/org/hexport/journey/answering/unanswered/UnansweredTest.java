package org.hexport.journey.answering.unanswered;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.hexport.HexportTest;
import org.hexport.journey.answering.Asking;
import org.hexport.journey.matching.MatchingFolk;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.PersonId;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.MemberRole;
import org.hexport.platform.identity.Organisations;
import org.hexport.platform.identity.Visits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HexportTest
class UnansweredTest {

    private static final String AMPELGADING = "35.07.04";

    @Autowired
    private Asking asking;

    @Autowired
    private MatchingFolk rows;

    @Autowired
    private Folk folk;

    @Autowired
    private Organisations organisations;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Visits visits;

    @Autowired
    private JdbcClient jdbc;

    private Asking.Asked asked;
    private PersonId coordinator;

    @BeforeEach
    void aProposal() {
        asked = asking.in(AMPELGADING);
        coordinator = folk.aCoordinatorOf(AMPELGADING);
    }

    @Test
    void aCoordinatorSeesWhoIsSilentAndWritesInTheirLanguage() throws Exception {
        var phone = folk.phone();
        organisations.join(folk.aPersonWithPhone(phone), asked.actor(), MemberRole.MANAGER);
        asking.daysAgo(asked, 5);

        var page = get(coordinator, "/answers");
        assertThat(page).hasStatusOk().bodyText().contains(asked.actor().toString(), phone, "5 days");
        var html = page.getResponse().getContentAsString(StandardCharsets.UTF_8);
        var from = html.indexOf("https://wa.me/" + phone.substring(1) + "?text=");
        var link = html.substring(from, html.indexOf('"', from));
        assertThat(link).doesNotContain(" ", "+");
        assertThat(URLDecoder.decode(link, StandardCharsets.UTF_8))
                .contains("menunggu jawaban", "sejak 5 hari", "/proposals/" + asked.proposal());
    }

    @Test
    void whoWasReachedTodayIsNotRemindedAgain() {
        for (int time = 0; time < 2; time++) {
            assertThat(post(coordinator, "/answers/" + asked.actor() + "/reached"))
                    .hasStatus(HttpStatus.SEE_OTHER)
                    .hasHeader("Location", "/answers");
        }
        assertThat(get(coordinator, "/answers")).bodyText().contains("Reminded today");
        assertThat(jdbc.sql("select count(*) from answering.reached where organisation_id = :id")
                        .param("id", asked.actor().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void othersSeeNothingOfIt() {
        for (var stranger : new PersonId[] {folk.somebody(), asked.owner(), asked.mentor()}) {
            assertThat(get(stranger, "/answers")).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(post(stranger, "/answers/" + asked.actor() + "/reached")).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(post(stranger, "/answers/" + asked.proposal() + "/reoffers"))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
        var elsewhere = folk.aCoordinatorOf("35.73");
        assertThat(get(elsewhere, "/answers"))
                .bodyText()
                .doesNotContain(asked.actor().toString());
        post(elsewhere, "/answers/" + asked.actor() + "/reached");
        assertThat(get(coordinator, "/answers")).bodyText().doesNotContain("Reminded today");
        asking.daysAgo(asked, 20);
        assertThat(post(elsewhere, "/answers/" + asked.proposal() + "/reoffers"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whatLapsedIsOfferedToTheNextBestOnce() {
        assertThat(post(coordinator, "/answers/" + asked.proposal() + "/reoffers"))
                .as("it waits still")
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        asking.daysAgo(asked, 20);
        assertThat(post(coordinator, "/answers/" + asked.proposal() + "/reoffers"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("No other offer fits", "nobody answered by");

        var far = rows.anActor(HelixRole.RESEARCH, "35.73");
        rows.anOffer(far, HelixRole.RESEARCH, 1, AMPELGADING, Barrier.TSK2);
        var near = rows.anActor(HelixRole.MENTORING, AMPELGADING);
        var best = rows.anOffer(near, HelixRole.MENTORING, 1, AMPELGADING, Barrier.TSK2);
        for (int time = 0; time < 2; time++) {
            assertThat(post(coordinator, "/answers/" + asked.proposal() + "/reoffers"))
                    .hasStatus(HttpStatus.SEE_OTHER);
        }

        assertThat(jdbc.sql("select offer_id from facts.proposal where need_id = :need and state = 'waiting'")
                        .param("need", asked.need().value())
                        .query(UUID.class)
                        .single())
                .isEqualTo(best.value());
        assertThat(get(coordinator, "/answers"))
                .bodyText()
                .contains(near.toString())
                .doesNotContain("/answers/" + asked.proposal() + "/reoffers");
    }

    private MvcTestResult get(PersonId person, String uri) {
        return mvc.get().uri(uri).param("lang", "en").with(visits.by(person)).exchange();
    }

    private MvcTestResult post(PersonId person, String uri) {
        return mvc.post().uri(uri + "?lang=en").with(visits.by(person)).exchange();
    }
}
