package org.hexport.platform.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import org.hexport.HexportTest;
import org.hexport.kernel.Notice;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Uuid7;
import org.hexport.platform.house.Post;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.Pages;
import org.hexport.platform.identity.People;
import org.hexport.platform.identity.Visits;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

@HexportTest
class NoticesTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Visits visits;

    @Autowired
    Folk folk;

    @Autowired
    Notices notices;

    @Autowired
    People people;

    @Autowired
    Post post;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void hearsWhatHappenedElsewhereOnceItIsDone() {
        var person = folk.somebody();

        transaction.executeWithoutResult(work -> events.publishEvent(joined(person, "Ibu Ratna")));

        await().until(() -> notices.unread(person) == 1);
    }

    @Test
    void makesOneMessageOfTheSameNoticeHeardTwice() {
        var person = folk.somebody();
        var notice = joined(person, "Ibu Ratna");
        var ear = new Ear(notices, people, post);
        ear.hear(notice);
        ear.hear(notice);

        assertThat(notices.latest(person, 10)).hasSize(1);
    }

    @Test
    void tellsNobodyWhoIsGone() {
        var nobody = new PersonId(Uuid7.at(Instant.now(), new SecureRandom()));
        new Ear(notices, people, post).hear(joined(nobody, "Ibu Ratna"));

        assertThat(notices.latest(nobody, 10)).isEmpty();
    }

    @Test
    void showsMessagesInTheReadersLanguageTheLatestFirst() {
        var person = folk.somebody();
        notices.add(joined(person, "Ibu Ratna"), false);
        notices.add(joined(person, "Pak Hadi"), false);

        var page = Pages.of(
                mvc.get().uri("/notices?lang=id").with(visits.by(person)).exchange());

        assertThat(page.select(".row .what").eachText())
                .containsExactly(
                        "Pak Hadi menerima undangan Anda dan bergabung dengan Batik Sumber. baru",
                        "Ibu Ratna menerima undangan Anda dan bergabung dengan Batik Sumber. baru");
    }

    @Test
    void countsTheUnreadInTheMenu() {
        var person = folk.somebody();
        notices.add(joined(person, "Ibu Ratna"), false);
        notices.add(joined(person, "Pak Hadi"), false);

        var page = Pages.of(mvc.get().uri("/account").with(visits.by(person)).exchange());

        assertThat(page.selectFirst("nav a[href=/notices] .tag").text()).isEqualTo("2");
    }

    @Test
    void opensAMessageReadsItAndLeadsToItsPage() {
        var person = folk.somebody();
        var notice = joined(person, "Ibu Ratna");
        notices.add(notice, false);

        assertThat(mvc.post().uri("/notices/" + notice.id() + "/reading").with(visits.by(person)))
                .hasStatus(303)
                .hasHeader("Location", "/account");
        assertThat(notices.unread(person)).isZero();
    }

    @Test
    void keepsMessagesFromOthers() {
        var person = folk.somebody();
        var notice = joined(person, "Ibu Ratna");
        notices.add(notice, false);

        assertThat(mvc.post().uri("/notices/" + notice.id() + "/reading").with(visits.by(folk.somebody())))
                .hasStatus(404);
        assertThat(notices.unread(person)).isOne();
        assertThat(mvc.get().uri("/notices").with(visits.by(folk.somebody())))
                .bodyText()
                .doesNotContain("Ibu Ratna");
    }

    @Test
    void readsAllAtAClick() {
        var person = folk.somebody();
        notices.add(joined(person, "Ibu Ratna"), false);
        notices.add(joined(person, "Pak Hadi"), false);

        assertThat(mvc.post().uri("/notices/reading").with(visits.by(person))).hasStatus(303);

        assertThat(notices.unread(person)).isZero();
        assertThat(mvc.get().uri("/notices?lang=en").with(visits.by(person)))
                .bodyText()
                .contains("Ibu Ratna")
                .doesNotContain("Mark all as read");
    }

    @Test
    void showsAMessageOfAnEarlierVersionAsWellAsItCan() {
        var person = folk.somebody();
        notices.add(
                new Notice(Uuid7.at(Instant.now(), new SecureRandom()), person, "gone.key", List.of(), "/account"),
                false);

        assertThat(mvc.get().uri("/notices?lang=en").with(visits.by(person)))
                .hasStatusOk()
                .bodyText()
                .contains("A message of an earlier version");
    }

    private static Notice joined(PersonId person, String who) {
        return new Notice(
                Uuid7.at(Instant.now(), new SecureRandom()),
                person,
                "identity.notice.joined",
                List.of(who, "Batik Sumber"),
                "/account");
    }
}
