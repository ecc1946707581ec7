package org.hexport.platform.identity.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.hexport.HexportTest;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.Visits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What every request passes. */
@HexportTest
class DoorTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Visits visits;

    @Autowired
    Folk folk;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/join", "/reset", "/reset/code", "/health", "/check", "/products"})
    void opensPublicPagesAndMakesNoSessionForAVisitor(String path) {
        var before = sessions();

        var answer = mvc.get().uri(path).exchange();

        assertThat(answer.getResponse().getStatus()).isLessThan(500).isNotIn(303, 401, 403);
        assertThat(answer.getResponse().getCookie("SESSION")).isNull();
        assertThat(sessions()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/account", "/notices", "/people", "/codes", "/anything/else?q=1&r=2"})
    void sendsAVisitorToSignInAndBack(String path) {
        var before = sessions();

        assertThat(mvc.get().uri(path)).hasStatus(303).hasHeader("Location", LocalPath.through("/sign-in", path));
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void leadsAFormThatCameTooLateBackToItsPage() {
        assertThat(mvc.post()
                        .uri("/account")
                        .with(visits.byAVisitor())
                        .header("Referer", "http://localhost/account?done=about"))
                .hasStatus(303)
                .hasHeader("Location", "/sign-in?then=%2Faccount");
        assertThat(mvc.post()
                        .uri("/account")
                        .with(visits.byAVisitor())
                        .header("Referer", "https://evil.example//evil.example/"))
                .hasHeader("Location", "/sign-in?then=%2Fhome");
    }

    @Test
    void movesTheWholePageWhereHtmxAsked() {
        assertThat(mvc.get().uri("/account").header("HX-Request", "true").header("Referer", "http://localhost/home"))
                .hasStatus(401)
                .hasHeader("HX-Redirect", "/sign-in?then=%2Fhome");
    }

    @Test
    void seesAPersonFromRequestToRequest() {
        var person = folk.somebody();

        assertThat(mvc.get().uri("/account").header("Accept-Language", "en").with(visits.by(person)))
                .hasStatusOk()
                .bodyText()
                .contains("My account");
    }

    @Test
    void endsTheSessionOfAnAccountThatIsGone() {
        var person = folk.somebody();
        var visit = visits.by(person);
        jdbc.sql("delete from identity.person where id = :id")
                .param("id", person.value())
                .update();

        assertThat(mvc.get().uri("/account").with(visit)).hasStatus(303);
        assertThat(sessionsOf(person.toString())).isZero();
    }

    @Test
    void sendsStrictHeaders() {
        var answer = mvc.get().uri("/sign-in").exchange();

        assertThat(answer)
                .hasHeader("Content-Security-Policy", CONTENT)
                .hasHeader("Referrer-Policy", "same-origin")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("X-Frame-Options", "DENY")
                .hasHeader("Cross-Origin-Opener-Policy", "same-origin")
                .hasHeader("Cross-Origin-Resource-Policy", "same-origin")
                .hasHeader("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate")
                .doesNotContainHeader("Strict-Transport-Security");
        assertThat(answer.getResponse().getHeader("Permissions-Policy")).contains("camera=()", "geolocation=()");
        assertThat(mvc.get().uri("/sign-in").secure(true)).containsHeader("Strict-Transport-Security");
    }

    private static final String CONTENT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                    + "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Test
    void letsStaticFilesBeKept() {
        var answer = mvc.get().uri("/assets/hexport.css").exchange();

        assertThat(answer).hasStatusOk().hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(answer.getResponse().getHeader("Cache-Control")).contains("immutable");
    }

    @Test
    void refusesAFormWithoutItsToken() {
        assertThat(mvc.post().uri("/sign-in").param("account", "sari@example.com"))
                .hasStatus(403);
        assertThat(mvc.post().uri("/sign-out")).hasStatus(403);
    }

    private long sessions() {
        return jdbc.sql("select count(*) from identity.session")
                .query(Long.class)
                .single();
    }

    private long sessionsOf(String person) {
        return jdbc.sql("select count(*) from identity.session where principal_name = :person")
                .param("person", person)
                .query(Long.class)
                .single();
    }
}
