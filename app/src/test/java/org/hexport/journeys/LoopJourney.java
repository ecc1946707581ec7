package org.hexport.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hexport.browser.Browser;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.kernel.Quarter;
import org.hexport.kernel.Viewer;
import org.hexport.platform.identity.MemberRole;
import org.hexport.platform.identity.NewPerson;
import org.hexport.platform.identity.Organisations;
import org.hexport.platform.identity.People;
import org.hexport.platform.tables.FileImport;
import org.hexport.platform.tables.Table;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The loop, from a visitor's first question to the side of a hexagon that it fills, as owner, coordinator, mentor and official. */
abstract class LoopJourney {

    private static final String PASSWORD = "sembilan belas topeng";

    @LocalServerPort
    private int port;

    @Autowired
    private MessageSource messages;

    @Autowired
    private People people;

    @Autowired
    private Organisations organisations;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private List<FileImport> imports;

    void walk(String language) {
        var words = new Speech(messages, language);
        var enterprise = "Sanggar Uji " + UUID.randomUUID();
        var owner = "owner-" + UUID.randomUUID() + "@example.org";
        try (var browser = Browser.open(port).language(language).width(360)) {
            var steps = askAndKeep(browser, words, enterprise, owner);
            planAndPublish(browser, words);
            var proposal = proposalFor(enterprise);
            var mentor = speakerFor(proposal.actor(), language);

            signIn(browser, words, mentor);
            agree(browser, words, proposal.id());
            signIn(browser, words, owner);
            agree(browser, words, proposal.id());

            var work = workOf(proposal.id());
            signIn(browser, words, mentor);
            accompany(browser, words, work);
            signIn(browser, words, owner);
            complete(browser, words, work);
            report(browser, words, enterprise);
            seesWhoHelped(browser, words, steps);
            officialSeesIt(browser, words);
        }
    }

    private String askAndKeep(Browser browser, Speech words, String enterprise, String owner) {
        browser.go("/").fits().press(words.of("portal.landing.check")).fits().accessible();
        browser.fill("product", "Topeng Panji").fill("country", "SG").fill("district", "35.07.19");
        for (var item : new String[] {"D1.3", "D3.1", "D4.1", "D7.3", "D8.1"}) {
            browser.choose(item, "3");
        }
        for (var item : new String[] {"D2.2", "D6.1"}) {
            browser.choose(item, "1");
        }
        browser.press(words.of("readiness.check.send")).fits().accessible();
        assertThat(browser.text())
                .contains(words.of("gate.D6.1"), words.of("gate.D2.2"), words.of("readiness.provisional"));

        browser.press(words.of("readiness.result.keep"));
        browser.fill("name", "Sari Uji").fill("account", owner).fill("password", PASSWORD);
        browser.press(words.of("identity.join.do")).fits();
        browser.fill("name", enterprise).press(words.of("readiness.keep.send"));
        Eventually.found(
                () -> jdbc.sql("""
                        select n.id from facts.need n join facts.enterprise e on e.id = n.enterprise_id
                         where e.name = :name limit 1
                        """).param("name", enterprise).query(UUID.class).optional());
        browser.go("/my-steps").fits().accessible();
        assertThat(browser.text()).contains(enterprise, words.of("gate.D6.1"), words.of("needs.title"));
        return browser.path();
    }

    private void planAndPublish(Browser browser, Speech words) {
        someoneOffers();
        signOut(browser, words);
        browser.width(1280).go("/sign-in").press(words.of("identity.demo.do", "Lilik Rahayu"));
        browser.find("form[action='/sign-out']");
        browser.go("/rounds").fits().fill("region", "35.07").press(words.of("matching.rounds.make"));
        assertThat(browser.text()).contains(words.of("matching.round.draft"), words.of("matching.round.publish"));
        browser.fits().accessible().press(words.of("matching.round.publish"));
        assertThat(browser.text()).contains(words.of("matching.round.published"));
    }

    private void agree(Browser browser, Speech words, UUID proposal) {
        browser.go("/home").fits().accessible();
        assertThat(browser.text()).contains(words.of("portal.waiting.title"));
        browser.find("a[href='/proposals/" + proposal + "']");
        browser.go("/proposals/" + proposal).fits().accessible().press(words.of("matching.proposal.yes"));
    }

    private void accompany(Browser browser, Speech words, UUID work) {
        browser.go("/engagements/" + work).fits().accessible();
        browser.fill("on", LocalDate.now(clock).toString())
                .fill("hours", language(words).equals("id") ? "1,5" : "1.5")
                .fill("note", "Menghitung harga sampai Surabaya");
        browser.press(words.of("engagement.session.send"));
        assertThat(browser.text()).contains("Menghitung harga sampai Surabaya");
        browser.press(words.of("engagement.sign.title"));
        if (!browser.all("input[name='amount']").isEmpty()) {
            browser.fill("amount", "1");
        }
        browser.fill("reached", "Satu harga sampai Surabaya").fill("know", "Pemilik libur pada hari Jumat");
        browser.press(words.of("engagement.sign.send"));
    }

    private void complete(Browser browser, Speech words, UUID work) {
        browser.go("/engagements/" + work).fits();
        if (browser.find("#sign-off").getTagName().equals("details")) {
            browser.press(words.of("engagement.sign.title"));
        }
        browser.choose("lifted", "yes").choose("rating", "5");
        browser.press(words.of("engagement.sign.send"));
        assertThat(browser.text()).contains(words.of("engagement.state.completed"));
    }

    private void report(Browser browser, Speech words, String enterprise) {
        var id = idOf(enterprise);
        browser.width(360).go("/my-steps/" + id).fits();
        var quarter = Quarter.of(LocalDate.now(clock)).previous();
        browser.go("/outcomes/" + id + "/" + quarter).fits().accessible();
        assertThat(browser.text()).contains(enterprise);
        browser.fill("domestic", "18500000").fill("direct", "2500000").fill("indirect", "0");
        browser.choose("countries", "SG").press(words.of("ui.send"));
        browser.find("table");
        assertThat(jdbc.sql("select exports_direct_idr from facts.outcome where enterprise_id = :id")
                        .param("id", id)
                        .query(Long.class)
                        .list())
                .containsExactly(2_500_000L);
    }

    private void seesWhoHelped(Browser browser, Speech words, String steps) {
        browser.go(steps).fits().accessible();
        assertThat(browser.all(".hexagon .wedge")).hasSize(1);
        assertThat(browser.text()).contains(words.of("insight.reach.title"));
    }

    private void officialSeesIt(Browser browser, Speech words) {
        signOut(browser, words);
        browser.width(1280).go("/sign-in").press(words.of("identity.demo.do", "Agus Setiawan"));
        browser.find("form[action='/sign-out']");
        browser.go("/regions/35.07").fits().accessible();
        assertThat(browser.all(".tiles .cell").size()).isGreaterThanOrEqualTo(33);
        browser.press(words.of("insight.region.contributions")).fits().accessible();
        assertThat(browser.all(".table tbody tr")).isNotEmpty();
    }

    private void signIn(Browser browser, Speech words, String account) {
        signOut(browser, words);
        browser.go("/sign-in").fill("account", account).fill("password", PASSWORD);
        browser.find("form[action='/sign-in'] button").click();
        browser.find("form[action='/sign-out']");
    }

    private void signOut(Browser browser, Speech words) {
        browser.width(1280).go("/home");
        browser.find("nav.wide form[action='/sign-out'] button").click();
        browser.find("main");
    }

    /** Seats enough for whoever waits, whatever other walks have taken. */
    private void someoneOffers() {
        var cells = Map.of(
                "actor", "Mentor Uji " + UUID.randomUUID(),
                "helix", "B",
                "role", "B3",
                "title", "Menghitung harga FOB bersama",
                "barriers", "MPC1",
                "mode", "online",
                "capacity", "500",
                "until", LocalDate.now(clock).plusDays(60).toString());
        var offers = imports.stream()
                .filter(each -> each.name().equals("offers"))
                .findFirst()
                .orElseThrow();
        var table = new Table(List.copyOf(cells.keySet()), List.of(new Table.Row(2, cells)), false);
        assertThat(offers.take(Viewer.HOUSE, table).errors()).isEmpty();
    }

    private String speakerFor(UUID actor, String language) {
        var account = "mentor-" + UUID.randomUUID() + "@example.org";
        var person = people.create(
                new NewPerson(new PersonId(UUID.randomUUID()), "Yudi Uji", account, null, PASSWORD, language, null));
        organisations.join(person, new OrganisationId(actor), MemberRole.MANAGER);
        return account;
    }

    private Proposed proposalFor(String enterprise) {
        return jdbc.sql("""
                select p.id, p.actor_id from facts.proposal p join facts.enterprise e on e.id = p.enterprise_id
                 where e.name = :name and p.state = 'waiting' order by p.score desc, p.id limit 1
                """)
                .param("name", enterprise)
                .query((row, _) -> new Proposed(row.getObject("id", UUID.class), row.getObject("actor_id", UUID.class)))
                .single();
    }

    private UUID workOf(UUID proposal) {
        return Eventually.found(() -> jdbc.sql("select id from engagement.engagement where proposal_id = :proposal")
                .param("proposal", proposal)
                .query(UUID.class)
                .optional());
    }

    private UUID idOf(String enterprise) {
        return jdbc.sql("select id from facts.enterprise where name = :name")
                .param("name", enterprise)
                .query(UUID.class)
                .single();
    }

    private static String language(Speech words) {
        return words.language();
    }

    record Proposed(UUID id, UUID actor) {}
}
