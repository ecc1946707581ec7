package org.hexport.bench.running;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
        location(visit.post(first("action=\"(/sign-in/demo/[^\"]+)\"", row), Map.of("_csrf", token)));
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

    /** What a form of the page has to send along. */
    String tokenOn(String path) throws IOException, InterruptedException {
        return first("name=\"_csrf\" value=\"([^\"]+)\"", get(path));
    }

    /** Sends a form, which has to be taken. */
    void send(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var answer = post(path, fields);
        if (answer.statusCode() != 200) throw new IOException(path + " answered " + answer.statusCode());
    }

    private HttpResponse<String> post(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return client.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
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
