package org.hexport.parties.helix;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.hexport.HexportTest;
import org.hexport.kernel.Helix;
import org.hexport.kernel.OfferId;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Viewer;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.MemberRole;
import org.hexport.platform.identity.People;
import org.hexport.platform.identity.Visits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HexportTest
class HelixPagesTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Visits visits;

    @Autowired
    private Folk folk;

    @Autowired
    private People people;

    @Autowired
    private Actors actors;

    @Autowired
    private Offers offers;

    @Autowired
    private Clock clock;

    private OrganisationId campus;
    private PersonId manager;
    private String name;

    @BeforeEach
    void aCampusWithAManager() {
        name = "Kampus <b>" + UUID.randomUUID() + "</b>";
        campus = actors.register(
                Viewer.HOUSE,
                new NewActor(
                        new OrganisationId(UUID.randomUUID()),
                        name,
                        Helix.ACADEMIC,
                        ActorKind.UNIVERSITY,
                        "35.07.24",
                        "KKN & riset",
                        false));
        manager = folk.aMemberOf(campus, MemberRole.MANAGER);
    }

    @Test
    void aManagerMakesChangesAndWithdrawsAnOffer() {
        var id = UUID.randomUUID();

        assertThat(offer(manager, id, "12")).hasStatus(HttpStatus.SEE_OTHER).hasHeader("Location", "/offers/" + id);
        assertThat(offer(manager, id, "15")).hasStatus(HttpStatus.SEE_OTHER);
        var made = offers.find(new OfferId(id)).orElseThrow();
        assertThat(made.offer().capacity()).isEqualTo(15);
        assertThat(made.offer().barrierCodes()).containsExactly("INF1", "FUN2");
        assertThat(made.offer().cost().amount().units()).isEqualTo(1_500_000);

        assertThat(mvc.get().uri("/offers/" + id + "/edit?lang=en").with(visits.by(manager)))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Kelas ekspor\"")
                .contains("Change the offer");
        assertThat(mvc.post().uri("/offers/" + id + "/withdrawals").with(visits.by(manager)))
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(offers.find(new OfferId(id)).orElseThrow().open()).isFalse();
        assertThat(offer(manager, id, "20")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void aRefusedFormKeepsItsAnswersAndSaysWhy() {
        var answer = form(manager, UUID.randomUUID())
                .param("title", "Kelas \"ekspor\"")
                .param("role", "B1")
                .param("capacity", "0")
                .param("until", "2020-01-01")
                .exchange();

        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("value=\"Kelas &#34;ekspor&#34;\"")
                .contains("id=\"role-error\"")
                .contains("id=\"capacity-error\"")
                .contains("id=\"until-error\"");
    }

    @Test
    void strangersNeitherMakeNorChangeOffers() {
        var id = UUID.randomUUID();
        offer(manager, id, "12");
        var stranger = folk.somebody();
        var elsewhere = folk.aCoordinatorOf("35.73");

        assertThat(offer(stranger, UUID.randomUUID(), "3")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(offer(elsewhere, id, "3")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/offers/" + id + "/edit").with(visits.by(stranger)))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.post().uri("/offers/" + id + "/withdrawals").with(visits.by(stranger)))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(offers.find(new OfferId(id)).orElseThrow().open()).isTrue();
        assertThat(offer(folk.aCoordinatorOf("35.07"), id, "3")).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void theFormOfOneActorCanNotChangeTheOfferOfAnother() {
        var id = UUID.randomUUID();
        offer(manager, id, "12");
        var other = actors.register(
                Viewer.HOUSE,
                new NewActor(
                        new OrganisationId(UUID.randomUUID()),
                        "Lain " + UUID.randomUUID(),
                        Helix.ACADEMIC,
                        ActorKind.INSTITUTE,
                        "",
                        "",
                        false));
        var thief = folk.aMemberOf(other, MemberRole.OWNER);

        assertThat(mvc.post()
                        .uri("/offers")
                        .with(visits.by(thief))
                        .param("id", id.toString())
                        .param("actor", other.toString())
                        .param("role", "A1")
                        .param("title", "Mine now")
                        .param("field", "economics")
                        .param("capacity", "1")
                        .param("until", tomorrow()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(offers.find(new OfferId(id)).orElseThrow().offer().title()).isEqualTo("Kelas ekspor");
    }

    @Test
    void actorsAreListedInBothLanguages() {
        offer(manager, UUID.randomUUID(), "12");
        var somebody = folk.somebody();

        assertThat(mvc.get().uri("/offers/new").with(visits.byAVisitor())).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/actors?lang=en&helix=A&q={name}", name).with(visits.by(somebody)))
                .hasStatusOk()
                .bodyText()
                .contains(name.replace("<", "&lt;").replace(">", "&gt;"))
                .contains("University")
                .contains("1 offer")
                .doesNotContain(name);
        assertThat(mvc.get().uri("/actors?lang=id&helix=B&q={name}", name).with(visits.by(somebody)))
                .hasStatusOk()
                .bodyText()
                .contains("Tidak ada yang cocok");
        assertThat(mvc.get().uri("/actors/" + campus + "?lang=id").with(visits.by(somebody)))
                .hasStatusOk()
                .bodyText()
                .contains("KKN &amp; riset", "Singosari", "Kelas ekspor", "12 kursi")
                .doesNotContain("Buat tawaran");
        assertThat(mvc.get().uri("/actors/" + UUID.randomUUID()).with(visits.by(somebody)))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/actors/%00").with(visits.by(somebody))).hasStatus4xxClientError();
        assertThat(mvc.get()
                        .uri("/actors?q={words}&helix=%27&after=" + campus, "%\u0000_'\\")
                        .with(visits.by(somebody)))
                .hasStatusOk();
    }

    @Test
    void aPersonRegistersAnActorOnceAndOwnsIt() {
        var person = folk.somebody();
        var id = UUID.randomUUID();
        var fresh = "Toko " + id;

        assertThat(mvc.get().uri("/offers/new?lang=en").with(visits.by(person)))
                .hasStatusOk()
                .bodyText()
                .contains("You do not speak for");
        assertThat(register(person, id, fresh)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(register(person, id, fresh)).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(people.viewerOf(person).managed()).containsExactly(new OrganisationId(id));
        assertThat(mvc.get().uri("/offers/new?lang=en").with(visits.by(person)))
                .hasStatusOk()
                .bodyText()
                .contains("Make an offer", fresh);
        assertThat(register(person, UUID.randomUUID(), " " + name.toUpperCase(java.util.Locale.ROOT), "A:university"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void nobodyBecomesOwnerOfAnEnterpriseByRegisteringItsIdAsAnActor() {
        var enterprise = folk.anEnterprise("35.07.24");
        var thief = folk.somebody();

        assertThat(register(thief, enterprise.value(), "Toko " + UUID.randomUUID()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(register(thief, campus.value(), "Toko " + UUID.randomUUID())).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(people.viewerOf(thief).organisations()).isEmpty();
    }

    private MvcTestResult register(PersonId person, UUID id, String actor) {
        return register(person, id, actor, "B:shop");
    }

    private MvcTestResult register(PersonId person, UUID id, String actor, String kind) {
        return mvc.post()
                .uri("/actors")
                .with(visits.by(person))
                .param("id", id.toString())
                .param("name", actor)
                .param("kind", kind)
                .param("district", "35.07.25")
                .param("note", "")
                .param("contact", "0812")
                .param("claim", "pemilik")
                .param("sure", "yes")
                .exchange();
    }

    private MvcTestResult offer(PersonId person, UUID id, String seats) {
        return form(person, id)
                .param("title", "Kelas ekspor")
                .param("role", "A1")
                .param("capacity", seats)
                .param("until", tomorrow())
                .param("barriers", "FUN2", "INF1")
                .param("cost_idr", "Rp 1.500.000")
                .param("mode", "place")
                .param("field", "economics")
                .exchange();
    }

    private MockMvcRequestBuilder form(PersonId person, UUID id) {
        return mvc.post()
                .uri("/offers")
                .with(visits.by(person))
                .param("id", id.toString())
                .param("actor", campus.toString());
    }

    private String tomorrow() {
        return LocalDate.now(clock).plusDays(1).toString();
    }
}
