package org.hexport.platform.identity.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.hexport.HexportTest;
import org.hexport.platform.identity.Folk;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The door over a real connection, with the cookies of a browser. */
@HexportTest
class RealDoorTest {

    @LocalServerPort
    int port;

    @Autowired
    Folk folk;

    private final CookieManager cookies = new CookieManager();
    private HttpClient browser;

    @BeforeEach
    void openABrowser() {
        browser = HttpClient.newBuilder().cookieHandler(cookies).build();
    }

    @Test
    void signsInAndOutByTheFormsAsTheyAre() throws Exception {
        var email = folk.email();
        folk.aPerson(email);
        var form = get("/sign-in?then=/account");

        var in = post(
                "/sign-in",
                Map.of("_csrf", token(form), "then", "/account", "account", email, "password", Folk.PASSWORD));

        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(in.headers().firstValue("Location")).contains("/account");
        assertThat(setCookie(in, "SESSION")).contains("HttpOnly").contains("SameSite=Lax");
        var account = get("/account");
        assertThat(account.statusCode()).isEqualTo(200);

        var out = post("/sign-out", Map.of("_csrf", token(account)));

        assertThat(out.statusCode()).isEqualTo(303);
        assertThat(out.headers().firstValue("Location")).contains("/");
        assertThat(get("/account").statusCode()).isEqualTo(303);
    }

    @Test
    void showsAPageThatSaysWhatToDoWhereTheTokenIsMissing() throws Exception {
        var answer = post("/sign-in?lang=en", Map.of("account", "sari@example.com", "password", "x"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Jsoup.parse(answer.body()).selectFirst("h1").text()).isEqualTo("The form had expired");
    }

    @Test
    void givesAFormItsTokenInACookieThatScriptsCannotRead() throws Exception {
        var form = get("/sign-in");

        assertThat(setCookie(form, "XSRF-TOKEN")).contains("HttpOnly").contains("SameSite=Lax");
        assertThat(names()).contains("XSRF-TOKEN").doesNotContain("SESSION");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String token(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).selectFirst("input[name=_csrf]").val();
    }

    private static String setCookie(HttpResponse<String> answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .findFirst()
                .orElse("");
    }

    private Iterable<String> names() {
        return cookies.getCookieStore().getCookies().stream()
                .map(HttpCookie::getName)
                .toList();
    }
}
