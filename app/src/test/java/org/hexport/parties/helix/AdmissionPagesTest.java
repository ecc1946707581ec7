package org.hexport.parties.helix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hexport.HexportTest;
import org.hexport.kernel.Helix;
import org.hexport.kernel.OfferId;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Viewer;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.Pages;
import org.hexport.platform.identity.Visits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody registers an actor, and a coordinator of the region decides. */
@HexportTest
class AdmissionPagesTest {

    /** No other test counts what happens in this district. */
    private static final String DISTRICT = "35.07.26";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Visits visits;

    @Autowired
    private Folk folk;

    @Autowired
    private Actors actors;

    @Autowired
    private Offers offers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private PersonId person;
    private PersonId coordinator;
    private UUID id;
    private String name;

    @BeforeEach
    void somebodyComes() {
        person = folk.somebody();
        coordinator = folk.aCoordinatorOf("35.07");
        id = UUID.randomUUID();
        name = "Klinik " + Long.toHexString(id.getMostSignificantBits()) + " <script>alert(1)</script>";
    }

    @Test
    void aVisitorIsToldHowAndShownTheWayToAnAccount() {
        assertThat(mvc.get().uri("/actors/new?lang=en").with(visits.byAVisitor()))
                .hasStatusOk()
                .bodyText()
                .contains("/join?then=/actors/new", "A coordinator of the region confirms it");
        assertThat(mvc.post().uri("/actors").with(visits.byAVisitor())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whatWaitsIsThereForItsOwnPeopleAndTheCoordinatorOnly() {
        assertThat(propose(person, id, name)).hasStatus(HttpStatus.SEE_OTHER);
        offer();
        var stranger = folk.somebody();
        var elsewhere = folk.aCoordinatorOf("35.73");

        assertThat(show(person))
                .hasStatusOk()
                .bodyText()
                .contains("Waits for the coordinator", "&lt;script&gt;")
                .doesNotContain("<script>alert");
        assertThat(show(coordinator)).hasStatusOk().bodyText().contains("Confirm", "kepala klinik");
        assertThat(show(stranger)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(show(elsewhere)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/actors/" + id).with(visits.byAVisitor())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/offers/" + id).with(visits.by(stranger))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/offers/" + id).with(visits.by(person))).hasStatusOk();
        assertThat(mvc.get().uri("/offers?field=arts").with(visits.byAVisitor()))
                .bodyText()
                .doesNotContain("Kelas " + id);
        assertThat(offers.notEndedBefore(LocalDate.now(clock)))
                .noneMatch(offered -> offered.offer().id().value().equals(id));
        assertThat(open()).isFalse();
        assertThat(notices(coordinator)).containsExactly("helix.notice.waiting");
        assertThat(mvc.get().uri("/actors/waiting").with(visits.by(coordinator)))
                .hasStatusOk()
                .bodyText()
                .contains("/actors/" + id);
        assertThat(mvc.get().uri("/actors/waiting").with(visits.by(stranger))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/home?lang=en").with(visits.by(coordinator)))
                .bodyText()
                .contains("wants to help here");
    }

    @Test
    void askedBackMendedAndConfirmedItIsPublic() {
        propose(person, id, name);
        offer();
        assertThat(decide(coordinator, "ask", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(decide(coordinator, "ask", "Nomor izinnya?")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(notices(person)).containsExactly("helix.notice.asked");
        assertThat(show(person)).bodyText().contains("Nomor izinnya?");

        assertThat(mvc.post()
                        .uri("/actors/" + id + "/edit")
                        .with(visits.by(person))
                        .param("name", name)
                        .param("kind", "A:institute")
                        .param("district", DISTRICT)
                        .param("contact", "klinik@example.com")
                        .param("claim", "kepala klinik")
                        .param("note", "Izin 12/2026"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(decide(coordinator, "confirm", "")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(decide(coordinator, "refuse", "salah")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);

        assertThat(notices(person)).containsExactly("helix.notice.asked", "helix.notice.confirmed");
        assertThat(open()).isTrue();
        assertThat(mvc.get().uri("/actors/" + id).with(visits.byAVisitor()))
                .hasStatusOk()
                .bodyText()
                .contains("Izin 12/2026")
                .doesNotContain("klinik@example.com")
                .doesNotContain("kepala klinik");
        assertThat(mvc.get().uri("/offers?field=arts").with(visits.byAVisitor()))
                .bodyText()
                .contains("Kelas " + id);
    }

    @Test
    void aRefusalSaysWhyAndStrangersDecideNothing() {
        propose(person, id, name);
        assertThat(decide(folk.somebody(), "confirm", "")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(decide(person, "confirm", "")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(decide(folk.aCoordinatorOf("35.73"), "confirm", "")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(decide(coordinator, "refuse", "Bukan lembaga di wilayah ini"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(notices(person)).containsExactly("helix.notice.refused");
        assertThat(show(person)).bodyText().contains("Bukan lembaga di wilayah ini");
        assertThat(actors.find(new OrganisationId(id)).orElseThrow().confirmed())
                .isFalse();
    }

    @Test
    void aNameLikeOneThatIsKnownIsAskedAboutFirst() {
        var known = "Sanggar Batik " + Long.toHexString(id.getMostSignificantBits());
        actors.register(
                Viewer.HOUSE,
                new NewActor(
                        new OrganisationId(UUID.randomUUID()),
                        known,
                        Helix.COMMUNITY,
                        ActorKind.FORUM,
                        DISTRICT,
                        "",
                        false));
        var asked = send(person, id, known + " Malang", "");

        assertThat(asked).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Pages.of(asked).select(".notice.warm a").text()).contains(known);
        assertThat(send(person, id, known + " Malang", "yes")).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void aFloodIsStoppedKindly() {
        for (int i = 0; i < 3; i++) {
            assertThat(propose(person, UUID.randomUUID(), "Banjir " + UUID.randomUUID()))
                    .hasStatus(HttpStatus.SEE_OTHER);
        }
        var stopped = propose(person, UUID.randomUUID(), "Banjir " + UUID.randomUUID());

        assertThat(stopped).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Pages.errors(stopped)).contains("3");
        assertThat(propose(coordinator, UUID.randomUUID(), "Resmi " + UUID.randomUUID()))
                .hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void endlessTextsAreRefused() {
        var long_ = mvc.post()
                .uri("/actors")
                .with(visits.by(person))
                .param("id", id.toString())
                .param("name", "x".repeat(50_000))
                .param("kind", "T:trader")
                .param("district", "99")
                .param("note", "y".repeat(50_000))
                .param("contact", "z".repeat(50_000))
                .exchange();

        assertThat(long_).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Pages.of(long_).select(".errors li")).hasSize(6);
    }

    @Test
    void expertsAreNamedByWhoSpeaksForTheActor() {
        propose(person, id, name);
        var address = "/actors/" + id + "/experts";
        assertThat(mvc.get().uri(address + "/new").with(visits.by(person))).hasStatusOk();
        assertThat(mvc.post()
                        .uri(address)
                        .with(visits.by(person))
                        .param("name", "Bu Ratna")
                        .param("fields", "economics", "nonsense")
                        .param("languages", "id", "zh"))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(mvc.post().uri(address).with(visits.by(person)).param("name", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(mvc.post().uri(address).with(visits.by(folk.somebody())).param("name", "Penyusup"))
                .hasStatus(HttpStatus.NOT_FOUND);

        var shown = Pages.of(show(person)).select("#experts");
        assertThat(shown.text()).contains("Bu Ratna", "Economics", "Mandarin").doesNotContain("Penyusup");
        assertThat(mvc.post().uri(shown.select("form").attr("action")).with(visits.by(person)))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(show(person)).bodyText().doesNotContain("Bu Ratna");
    }

    private MvcTestResult propose(PersonId by, UUID id, String name) {
        return send(by, id, name, "yes");
    }

    private MvcTestResult send(PersonId by, UUID id, String name, String sure) {
        return mvc.post()
                .uri("/actors?lang=en")
                .with(visits.by(by))
                .param("id", id.toString())
                .param("name", name)
                .param("kind", "A:institute")
                .param("district", DISTRICT)
                .param("contact", "klinik@example.com")
                .param("claim", "kepala klinik")
                .param("note", "")
                .param("sure", sure)
                .exchange();
    }

    private MvcTestResult decide(PersonId by, String decision, String words) {
        return mvc.post()
                .uri("/actors/" + id + "/decisions")
                .with(visits.by(by))
                .param("decision", decision)
                .param("words", words)
                .exchange();
    }

    private MvcTestResult show(PersonId by) {
        return mvc.get().uri("/actors/" + id + "?lang=en").with(visits.by(by)).exchange();
    }

    private void offer() {
        assertThat(mvc.post()
                        .uri("/offers")
                        .with(visits.by(person))
                        .param("id", id.toString())
                        .param("actor", id.toString())
                        .param("title", "Kelas " + id)
                        .param("role", "A1")
                        .param("field", "arts")
                        .param("capacity", "5")
                        .param("mode", "online")
                        .param("until", LocalDate.now(clock).plusDays(1).toString()))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(offers.find(new OfferId(id))).isPresent();
    }

    private boolean open() {
        return jdbc.sql("select open and confirmed from facts.offer where id = :id")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** What was published to somebody about this actor, in order. */
    private List<String> notices(PersonId of) {
        return jdbc.sql("""
                select substring(serialized_event from 'helix\\.notice\\.[a-z]+')
                  from (select serialized_event, publication_date from events.event_publication
                         union
                        select serialized_event, publication_date from events.event_publication_archive) published
                 where serialized_event like '%' || :person || '%' and serialized_event like '%/actors/' || :id || '%'
                 order by publication_date
                """)
                .param("person", of.toString())
                .param("id", id.toString())
                .query(String.class)
                .list();
    }
}
