package org.hexport.bench.running;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A person of the demonstration, signed in as at a click. */
final class SignedIn implements AutoCloseable {

    private final HttpClient client;
    private final URI home;

    private SignedIn(HttpClient client, URI home) {
        this.client = client;
        this.home = home;
    }

    static SignedIn as(String name, String address) throws IOException, InterruptedException {
        var client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        var visit = new SignedIn(client, URI.create(address));
        var door = visit.get("/sign-in");
        var row = door.substring(door.indexOf(name));
        var token = first("name=\"_csrf\" value=\"([^\"]+)\"", row);
        visit.post(first("action=\"(/sign-in/demo/[^\"]+)\"", row), "_csrf", token);
        return visit;
    }

    /** The page, which has to be there. */
    String get(String path) throws IOException, InterruptedException {
        var answer = client.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new IOException(path + " answered " + answer.statusCode());
        return answer.body();
    }

    /** Where an address leads on to. */
    String addressOf(String path) throws IOException, InterruptedException {
        return location(client.send(request(path).build(), HttpResponse.BodyHandlers.discarding()));
    }

    private void post(String path, String field, String value) throws IOException, InterruptedException {
        var body = field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        location(client.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.discarding()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(home.resolve(path));
    }

    private static String location(HttpResponse<?> answer) throws IOException {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IOException(answer.uri() + " answered " + answer.statusCode()));
    }

    private static String first(String pattern, String html) throws IOException {
        var found = Pattern.compile(pattern).matcher(html);
        if (!found.find()) throw new IOException("nothing like " + pattern + " on the page");
        return found.group(1);
    }

    @Override
    public void close() {
        client.close();
    }
}
