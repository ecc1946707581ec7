package org.hexport.journey.needs.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hexport.HexportTest;
import org.hexport.journey.barriers.Barriers;
import org.hexport.journey.barriers.Severity;
import org.hexport.journey.matching.MatchingFolk;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.Helix;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Viewer;
import org.hexport.parties.helix.ActorKind;
import org.hexport.parties.helix.Actors;
import org.hexport.parties.helix.NewActor;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.MemberRole;
import org.hexport.platform.identity.People;
import org.hexport.platform.identity.Visits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Needs that barriers suggest, and what owners, associations and galleries say themselves. */
@HexportTest
class WishesTest {

    private static final String TUREN = "35.07.07";

    @Autowired
    private MatchingFolk rows;

    @Autowired
    private Folk folk;

    @Autowired
    private People people;

    @Autowired
    private Actors actors;

    @Autowired
    private Barriers barriers;

    @Autowired
    private NeedBook book;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Visits visits;

    @Autowired
    private Clock clock;

    private OrganisationId enterprise;
    private PersonId owner;

    @BeforeEach
    void anEnterprise() {
        enterprise = rows.anEnterprise(TUREN);
        owner = rows.ownerOf(enterprise);
    }

    @Test
    void aHeavyBarrierIsTheOwnersSuggestionUntilConfirmed() {
        say(Barrier.FUN4, Severity.STOPS);
        var id = await().atMost(Duration.ofSeconds(20))
                .until(this::needs, found -> !found.isEmpty())
                .getFirst();

        var coordinator = folk.aCoordinatorOf("35.07");
        assertThat(facts()).as("nobody else hears of it").isEmpty();
        assertThat(get(coordinator, "/needs/" + id)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(owner, "/my-steps/" + enterprise)).bodyText().contains("Only you see this line");
        assertThat(get(coordinator, "/enterprises/" + enterprise))
                .bodyText()
                .contains("Needs, the heaviest first")
                .doesNotContain("Only you see this line", "/needs/" + id);

        assertThat(post(coordinator, "/needs/" + id + "/confirmations")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(owner, "/needs/" + id + "/confirmations")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(facts()).containsExactly("enterprise FUN4 4 open true normal any 1");
        assertThat(get(coordinator, "/needs/" + id)).hasStatusOk().bodyText().contains("Help asked for");
    }

    @Test
    void aBarrierThatIsGoneClosesItsNeedAndOneThatComesBackOpensAnother() {
        say(Barrier.FUN4, Severity.STOPS);
        book.hear(enterprise, Barrier.FUN4);
        book.hear(enterprise, Barrier.FUN4);
        assertThat(needs()).hasSize(1);
        post(owner, "/needs/" + needs().getFirst() + "/confirmations");

        say(Barrier.FUN4, Severity.LITTLE);
        book.hear(enterprise, Barrier.FUN4);
        assertThat(facts()).containsExactly("enterprise FUN4 4 met true normal any 1");

        say(Barrier.FUN4, Severity.MUCH);
        book.hear(enterprise, Barrier.FUN4);
        assertThat(needs()).hasSize(2);
    }

    @Test
    void aBarrierSuggestsNothingWhereHelpIsAskedForAlready() {
        write(owner, enterprise, rows.newId(), Map.of("barrier", "FUN4"));
        say(Barrier.FUN4, Severity.STOPS);
        book.hear(enterprise, Barrier.FUN4);

        assertThat(needs()).hasSize(1);
    }

    @Test
    void aSecondNeedForTheSameIsRefusedWithTheWayToTheFirst() {
        var first = rows.newId();
        write(owner, enterprise, first, Map.of("barrier", "MPC1"));
        var second = write(
                owner,
                enterprise,
                rows.newId(),
                Map.of("barrier", "MPC1", "words", "Lagi", "place", "Bengkel", "demand", "7", "wanted", tomorrow()));

        assertThat(second)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("/needs/" + first, "Lagi", "Bengkel", "value=\"7\"", tomorrow());

        book.hear(OpenGates.of(enterprise, rows.newId(), TUREN, List.of("D6.1")));
        assertThat(needs()).as("the gate stands for the same barrier").hasSize(1);
    }

    @Test
    void whatCanNotBeReadIsRefusedAndKept() {
        assertThat(write(
                        owner,
                        enterprise,
                        rows.newId(),
                        Map.of("barrier", "FUN4", "demand", "0", "wanted", "2001-01-01", "words", "<b>Modal")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("a number from 1 to", "a day from today on", "2001-01-01", "&lt;b&gt;Modal");
        assertThat(needs()).isEmpty();
    }

    @Test
    void anOwnerSaysMoreUntilSomethingIsProposed() {
        book.hear(OpenGates.of(enterprise, rows.newId(), TUREN, List.of("D8.1")));
        var id = needs().getFirst();
        assertThat(get(owner, "/needs/" + id + "/changes/new")).hasStatusOk();
        assertThat(change(owner, id, "Kami butuh contoh dokumen")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(facts()).containsExactly("enterprise PRO1 2 open true urgent online 3");

        book.proposed(List.of(new org.hexport.kernel.NeedId(id)));
        assertThat(change(owner, id, "Tulisan kedua"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("was proposed for this need already", "Tulisan kedua");
        assertThat(change(folk.somebody(), id, "Asing")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void anAssociationAsksForItsMembersAndEverybodyMayRead() {
        var association = anActor(Helix.COMMUNITY, ActorKind.ASSOCIATION);
        var leader = folk.aMemberOf(association, MemberRole.MANAGER);
        assertThat(get(leader, "/home")).bodyText().contains("We ask for", "You ask for nothing");

        var id = rows.newId();
        assertThat(write(
                        leader,
                        association,
                        id,
                        Map.of("barrier", "NET1", "words", "Pelatihan pameran", "demand", "30")))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasHeader("Location", "/home");

        assertThat(factsOf(association)).containsExactly("association NET1 3 open true normal any 30");
        assertThat(get(leader, "/home")).bodyText().contains("Pelatihan pameran");
        assertThat(get(folk.somebody(), "/needs/" + id))
                .hasStatusOk()
                .bodyText()
                .contains("For 30 people");
        assertThat(get(folk.somebody(), "/needs?kind=association"))
                .hasStatusOk()
                .bodyText()
                .contains("/needs/" + id);
        assertThat(mvc.get().uri("/needs/" + id)).as("not without an account").hasStatus(HttpStatus.SEE_OTHER);
        assertThat(write(folk.somebody(), association, rows.newId(), Map.of("barrier", "INF1")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aGalleryAsksAndABankDoesNot() {
        var gallery = anActor(Helix.GOVERNMENT, ActorKind.CRAFTS_COUNCIL);
        write(folk.aMemberOf(gallery, MemberRole.OWNER), gallery, rows.newId(), Map.of("barrier", "INF4"));
        assertThat(factsOf(gallery)).containsExactly("gallery INF4 3 open true normal any 1");

        var bank = anActor(Helix.BUSINESS, ActorKind.BANK);
        assertThat(write(folk.aMemberOf(bank, MemberRole.OWNER), bank, rows.newId(), Map.of("barrier", "INF4")))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void enterprisesAreListedOnlyForWhoOverseesThem() {
        var id = rows.newId();
        write(owner, enterprise, id, Map.of("barrier", "FUN4"));

        assertThat(get(folk.aCoordinatorOf("35.07"), "/needs")).bodyText().contains(id.toString());
        assertThat(get(folk.aCoordinatorOf("35.07"), "/needs.csv?kind=enterprise"))
                .bodyText()
                .contains("FUN4");
        assertThat(get(folk.aCoordinatorOf("35.73"), "/needs")).bodyText().doesNotContain(id.toString());
        assertThat(get(folk.somebody(), "/needs")).bodyText().doesNotContain(id.toString());
        assertThat(get(folk.somebody(), "/needs/" + id)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private void say(Barrier barrier, Severity severity) {
        barriers.state(people.viewerOf(owner), enterprise, Map.of(barrier, severity), clock.instant());
    }

    private OrganisationId anActor(Helix helix, ActorKind kind) {
        var id = new OrganisationId(rows.newId());
        return actors.register(Viewer.HOUSE, new NewActor(id, "Lembaga " + id, helix, kind, TUREN, "", false));
    }

    private String tomorrow() {
        return rows.today().plusDays(1).toString();
    }

    private MvcTestResult get(PersonId person, String uri) {
        return mvc.get().uri(uri).param("lang", "en").with(visits.by(person)).exchange();
    }

    private MvcTestResult post(PersonId person, String uri) {
        return mvc.post().uri(uri).with(visits.by(person)).exchange();
    }

    private MvcTestResult write(PersonId person, OrganisationId of, UUID id, Map<String, String> said) {
        var request = mvc.post()
                .uri("/needs?lang=en")
                .with(visits.by(person))
                .param("id", id.toString())
                .param("enterprise", of.toString())
                .param("severity", "3");
        said.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult change(PersonId person, UUID id, String words) {
        return mvc.post()
                .uri("/needs/" + id + "/changes?lang=en")
                .with(visits.by(person))
                .param("severity", "2")
                .param("urgency", "urgent")
                .param("mode", "online")
                .param("demand", "3")
                .param("words", words)
                .exchange();
    }

    private List<UUID> needs() {
        return jdbc.sql("select id from needs.need where beneficiary_id = :of order by opened_at, id")
                .param("of", enterprise.value())
                .query(UUID.class)
                .list();
    }

    private List<String> facts() {
        return factsOf(enterprise);
    }

    private List<String> factsOf(OrganisationId of) {
        return jdbc.sql("""
                select beneficiary_kind || ' ' || barrier || ' ' || severity || ' ' || state || ' ' || confirmed || ' ' || urgency || ' '
                       || mode || ' ' || demand
                  from facts.need
                 where beneficiary_id = :of
                """).param("of", of.value()).query(String.class).list();
    }
}
