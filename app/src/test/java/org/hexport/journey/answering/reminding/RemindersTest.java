package org.hexport.journey.answering.reminding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hexport.HexportTest;
import org.hexport.journey.answering.Asking;
import org.hexport.journey.matching.MatchingFolk;
import org.hexport.journey.matching.Rounds;
import org.hexport.kernel.PersonId;
import org.hexport.platform.identity.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexportTest
class RemindersTest {

    private static final String TIRTOYUDO = "35.07.06";

    @Autowired
    private Asking asking;

    @Autowired
    private Reminders reminders;

    @Autowired
    private Rounds rounds;

    @Autowired
    private People people;

    @Autowired
    private MatchingFolk rows;

    @Autowired
    private JdbcClient jdbc;

    private Asking.Asked asked;

    @BeforeEach
    void aProposal() {
        asked = asking.in(TIRTOYUDO);
    }

    @Test
    void remindsEachSideOnceBeforeTheDeadlineAndOnceOnTheDay() {
        reminders.send();
        assertThat(said(asked.owner())).isEmpty();

        asking.daysAgo(asked, 11);
        reminders.send();
        reminders.send();
        assertThat(said(asked.owner())).containsExactly("answering.notice.before.enterprise");
        assertThat(said(asked.mentor())).containsExactly("answering.notice.before.actor");

        asking.daysAgo(asked, 3);
        reminders.send();
        reminders.send();
        assertThat(said(asked.owner()))
                .containsExactlyInAnyOrder("answering.notice.before.enterprise", "answering.notice.day.enterprise");

        asking.daysAgo(asked, 1);
        reminders.send();
        assertThat(said(asked.owner())).as("nothing after the deadline").hasSize(2);
    }

    @Test
    void whoAnsweredIsNotReminded() {
        rounds.answerAsActor(people.viewerOf(asked.mentor()), asked.proposal(), rows.newId(), true);
        asking.daysAgo(asked, 12);
        reminders.send();

        assertThat(said(asked.mentor())).isEmpty();
        assertThat(said(asked.owner())).hasSize(1);
    }

    /** As the registry of events keeps them, heard or still to be heard. */
    private List<String> said(PersonId person) {
        return jdbc.sql("""
                select substring(serialized_event from '(answering\\.notice\\.[a-z.]+)')
                  from (select serialized_event from events.event_publication
                        union all
                        select serialized_event from events.event_publication_archive) published
                 where serialized_event like '%answering.notice.%' and serialized_event like '%' || :person || '%'
                """)
                .param("person", person.toString())
                .query(String.class)
                .list();
    }
}
