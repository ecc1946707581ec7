package org.hexport.journey.answering.times;

import static org.assertj.core.api.Assertions.assertThat;

import org.hexport.HexportTest;
import org.hexport.journey.answering.Asking;
import org.hexport.journey.matching.MatchingFolk;
import org.hexport.journey.matching.Rounds;
import org.hexport.kernel.PersonId;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.People;
import org.hexport.platform.identity.Visits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HexportTest
class TimesTest {

    private static final String WAJAK = "35.07.08";

    @Autowired
    private Asking asking;

    @Autowired
    private MatchingFolk rows;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Folk folk;

    @Autowired
    private People people;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Visits visits;

    private Asking.Asked asked;

    @BeforeEach
    void aProposalOfFourDaysAgo() {
        asked = asking.in(WAJAK);
        asking.daysAgo(asked, 4);
    }

    @Test
    void theActorSeesItsOwnTimeAndTheCoordinatorAll() {
        assertThat(get(asked.mentor(), "/actors/" + asked.actor() + "/answers"))
                .hasStatusOk()
                .bodyText()
                .contains("1 request: 0 answered, 1 still waiting", "Fewer than five requests");

        rounds.answerAsActor(people.viewerOf(asked.mentor()), asked.proposal(), rows.newId(), true);
        assertThat(get(asked.mentor(), "/actors/" + asked.actor() + "/answers"))
                .bodyText()
                .contains("4 days", "1 answered");
        var coordinator = folk.aCoordinatorOf(WAJAK);
        assertThat(get(coordinator, "/answers/times"))
                .hasStatusOk()
                .bodyText()
                .contains("/actors/" + asked.actor() + "/answers");
        assertThat(get(coordinator, "/answers/times.csv"))
                .hasStatusOk()
                .bodyText()
                .contains("median_days", asked.actor().toString());
    }

    @Test
    void nobodyElseDoes() {
        for (var other : new PersonId[] {folk.somebody(), asked.owner()}) {
            assertThat(get(other, "/actors/" + asked.actor() + "/answers")).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(get(other, "/answers/times")).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(get(other, "/answers/times.csv")).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(get(folk.aCoordinatorOf("35.73"), "/answers/times"))
                .bodyText()
                .doesNotContain(asked.actor().toString());
    }

    private MvcTestResult get(PersonId person, String uri) {
        return mvc.get().uri(uri).param("lang", "en").with(visits.by(person)).exchange();
    }
}
