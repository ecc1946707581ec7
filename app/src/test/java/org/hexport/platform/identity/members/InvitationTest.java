package org.hexport.platform.identity.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.net.URI;
import org.hexport.HexportTest;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.hexport.platform.house.Post;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.MemberRole;
import org.hexport.platform.identity.Organisations;
import org.hexport.platform.identity.Pages;
import org.hexport.platform.identity.People;
import org.hexport.platform.identity.Visits;
import org.hexport.platform.ui.Wording;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@HexportTest
class InvitationTest {

    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

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
    Wording wording;

    private OrganisationId enterprise;
    private PersonId owner;

    @BeforeEach
    void anEnterpriseWithAnOwner() {
        enterprise = folk.anEnterprise("35.07.24");
        organisations.rename(enterprise, "Batik Sumber");
        owner = folk.aMemberOf(enterprise, MemberRole.OWNER);
    }

    @Test
    void leadsAVisitorThroughAnAccountToTheMembership() {
        var link = link(invite(owner, "manager", ""));

        var page = mvc.get().uri(link + "?lang=en").exchange();
        assertThat(page).hasStatusOk().bodyText().contains("You are invited to Batik Sumber");
        assertThat(Pages.of(page).select("a[href=/join?then=" + link + "]")).hasSize(1);
        assertThat(mvc.post().uri(link).with(visits.byAVisitor()))
                .hasStatus(303)
                .hasHeader("Location", "/sign-in?then=" + link);

        var invited = folk.somebody();
        assertThat(mvc.post().uri(link).with(visits.by(invited)))
                .hasStatus(303)
                .hasHeader("Location", "/organisations/" + enterprise + "/members");
        assertThat(people.viewerOf(invited).speaksFor(enterprise)).isTrue();
    }

    @Test
    void tellsWhoInvitedThatTheInvitationWasAccepted() {
        mvc.post()
                .uri(link(invite(owner, "member", "")))
                .with(visits.by(folk.somebody()))
                .exchange();

        await().untilAsserted(() -> assertThat(mvc.get().uri("/notices?lang=en").with(visits.by(owner)))
                .bodyText()
                .contains("accepted your invitation and joined Batik Sumber"));
    }

    @Test
    void holdsOnce() {
        var link = link(invite(owner, "member", ""));
        var first = folk.somebody();
        var second = folk.somebody();

        assertThat(mvc.post().uri(link).with(visits.by(first))).hasStatus(303);
        assertThat(mvc.post().uri(link).with(visits.by(first)))
                .as("the same click twice")
                .hasStatus(303);
        assertThat(mvc.post().uri(link + "?lang=en").with(visits.by(second)))
                .hasStatus(410)
                .bodyText()
                .contains("This invitation was used already");
        assertThat(mvc.get().uri(link)).hasStatus(410);
        assertThat(people.viewerOf(second).belongsTo(enterprise)).isFalse();
    }

    @Test
    void holdsForAFortnight() {
        var link = link(invite(owner, "member", ""));
        jdbc.sql("update identity.invitation set expires = expires - interval '14 days' where organisation = :id")
                .param("id", enterprise.value())
                .update();

        assertThat(mvc.post().uri(link + "?lang=en").with(visits.by(folk.somebody())))
                .hasStatus(410)
                .bodyText()
                .contains("This invitation holds no longer");
    }

    @Test
    void holdsUntilItIsWithdrawn() {
        var link = link(invite(owner, "member", ""));
        var page = Pages.of(mvc.get().uri(members()).with(visits.by(owner)).exchange());
        var withdrawal = page.selectFirst("form[action$=/withdrawal]").attr("action");

        assertThat(mvc.post().uri(withdrawal).with(visits.by(folk.aMemberOf(enterprise, MemberRole.MEMBER))))
                .hasStatus(422);
        assertThat(mvc.post().uri(withdrawal).with(visits.by(owner))).hasStatus(303);
        assertThat(mvc.post().uri(withdrawal).with(visits.by(owner))).hasStatus(422);
        assertThat(mvc.post().uri(link).with(visits.by(folk.somebody()))).hasStatus(410);
    }

    @Test
    void isKnownByItsTokenOnlyWhichIsKeptNowhere() {
        var link = link(invite(owner, "member", ""));

        assertThat(mvc.get().uri(link.substring(0, link.length() - 1) + "~")).hasStatus(404);
        assertThat(jdbc.sql("select token_hash from identity.invitation where organisation = :id")
                        .param("id", enterprise.value())
                        .query(String.class)
                        .list())
                .singleElement()
                .isEqualTo(Invitations.hash(link.substring("/invitations/".length())));
    }

    @Test
    void isOneInvitationWhenTheFormIsSentTwice() {
        var token = tokenOf(owner);

        assertThat(link(send(owner, "member", "", token))).isEqualTo(link(send(owner, "member", "", token)));
        assertThat(jdbc.sql("select count(*) from identity.invitation where organisation = :id")
                        .param("id", enterprise.value())
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void comesFromWhoMayInviteOnly() {
        var manager = folk.aMemberOf(enterprise, MemberRole.MANAGER);
        var member = folk.aMemberOf(enterprise, MemberRole.MEMBER);

        assertThat(Pages.errors(invite(manager, "owner", ""))).contains("Only an owner can decide");
        assertThat(send(member, "member", "", tokenOf(owner))).hasStatus(422);
        assertThat(send(folk.somebody(), "member", "", tokenOf(owner))).hasStatus(404);
        assertThat(invite(folk.aCoordinatorOf("35.07"), "owner", "")).hasStatusOk();
    }

    @Test
    void saysWhatIsWrongAndKeepsTheAnswers() {
        var answer = invite(owner, "", "no address");

        assertThat(answer).hasStatus(422);
        assertThat(Pages.of(answer).select(".errors li a").eachAttr("href")).containsExactly("#email", "#role");
        assertThat(Pages.of(answer).selectFirst("#email").val()).isEqualTo("no address");
        assertThat(send(owner, "member", "", "a token of one's own")).hasStatus(422);
    }

    @Test
    void goesOutByEmailWhereAServerIsSet() throws Exception {
        var email = folk.email();
        var token = tokenOf(owner);
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(MAIL.getSmtp().getPort());
        var letters = new InvitationLetters(
                new Post(sender, "hexport@example.com"), organisations, wording, "https://hexport.example");

        var mailed = letters.mail(people.viewerOf(owner), "id", "Batik Sumber", email, token);

        assertThat(mailed).isTrue();
        var letter = MAIL.getReceivedMessagesForDomain(email)[0];
        assertThat(letter.getSubject()).isEqualTo("Anda diundang ke Batik Sumber di Hexport");
        assertThat(GreenMailUtil.getBody(letter).replace("=\r\n", ""))
                .contains("https://hexport.example/invitations/" + token);
    }

    private MvcTestResult invite(PersonId who, String role, String email) {
        return send(who, role, email, tokenOf(who));
    }

    private MvcTestResult send(PersonId who, String role, String email, String token) {
        return mvc.post()
                .uri("/organisations/" + enterprise + "/invitations?lang=en")
                .with(visits.by(who))
                .param("role", role)
                .param("email", email)
                .param("token", token)
                .exchange();
    }

    private String tokenOf(PersonId who) {
        return Pages.of(mvc.get().uri(members()).with(visits.by(who)).exchange())
                .selectFirst("input[name=token]")
                .val();
    }

    private String members() {
        return "/organisations/" + enterprise + "/members";
    }

    private static String link(MvcTestResult answer) {
        return URI.create(Pages.of(answer).selectFirst("#link").val()).getPath();
    }
}
