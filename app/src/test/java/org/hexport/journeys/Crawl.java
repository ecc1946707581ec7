package org.hexport.journeys;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexport.kernel.PersonId;
import org.hexport.platform.identity.Pages;
import org.hexport.platform.identity.Visits;
import org.jsoup.Connection.KeyVal;
import org.jsoup.helper.HttpConnection;
import org.jsoup.nodes.FormElement;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.HandlerMapping;

/** Somebody who opens every link and looks at every form, a few of each kind of address. */
final class Crawl {

    private static final int MOST_OF_A_KIND = 3;

    private final MockMvcTester mvc;
    private final RequestPostProcessor who;
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Map<String, String> opened = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> forms = new LinkedHashMap<>();
    private final Map<String, String> seen = new LinkedHashMap<>();
    private final ArrayDeque<String> open = new ArrayDeque<>();

    private Crawl(MockMvcTester mvc, RequestPostProcessor who) {
        this.mvc = mvc;
        this.who = who;
    }

    static Crawl by(MockMvcTester mvc, Visits visits, PersonId person) {
        return new Crawl(mvc, visits.by(person)).from("/home");
    }

    /** Addresses that gave a page or a file, each with the pattern of its route. */
    Map<String, String> opened() {
        return opened;
    }

    /** Where the forms of the pages send what was filled in, and what they hold. */
    Map<String, Map<String, String>> forms() {
        return forms;
    }

    /** Every address that somebody was shown, opened or not. */
    boolean knows(String address) {
        return seen.containsKey(address) || forms.containsKey(address);
    }

    int statusOf(String address) {
        return get(address).getResponse().getStatus();
    }

    int statusOfSending(String address, Map<String, String> fields) {
        var form = mvc.post().uri(URI.create(address)).with(who);
        fields.forEach(form::param);
        return form.exchange().getResponse().getStatus();
    }

    private Crawl from(String start) {
        add(start, "");
        while (!open.isEmpty()) visit(open.remove());
        return this;
    }

    private void visit(String address) {
        var answer = get(address);
        if (answer.getResponse().getStatus() >= 400) return;
        pattern(answer).ifPresent(pattern -> opened.put(address, pattern));
        Optional.ofNullable(answer.getResponse().getRedirectedUrl()).ifPresent(to -> add(to, address));
        if (isPage(answer)) read(answer, address);
    }

    private void read(MvcTestResult answer, String at) {
        var page = Pages.of(answer);
        page.select("a[href]").eachAttr("href").forEach(link -> add(link, at));
        page.select("form[method=get][action]").eachAttr("action").forEach(link -> add(link, at));
        page.select("img[src]").eachAttr("src").forEach(link -> add(link, at));
        for (var form : page.select("form[method=post]").forms()) {
            forms.put(withoutPlace(form.attr("action")), filled(form));
            form.select("button[formaction]")
                    .eachAttr("formaction")
                    .forEach(address -> forms.put(address, filled(form)));
        }
        page.select("[data-hx-post]").eachAttr("data-hx-post").forEach(address -> forms.put(address, Map.of()));
    }

    private static Map<String, String> filled(FormElement form) {
        var button = form.select("button[name]").stream()
                .map(it -> (KeyVal) HttpConnection.KeyVal.create(it.attr("name"), it.attr("value")));
        return Stream.concat(form.formData().stream(), button.limit(1))
                .filter(field -> !field.key().equals("_csrf"))
                .collect(Collectors.toMap(KeyVal::key, KeyVal::value, (one, other) -> other));
    }

    private void add(String link, String at) {
        var address = withoutPlace(link);
        if (!address.startsWith("/") || address.startsWith("//") || address.startsWith("/assets/")) return;
        if (seen.putIfAbsent(address, at) != null || address.contains("lang=")) return;
        if (kinds.merge(kind(address), 1, Integer::sum) <= MOST_OF_A_KIND) open.add(address);
    }

    /** Addresses that differ in their ids and values only. */
    private static String kind(String address) {
        return address.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID").replaceAll("=[^&]*", "");
    }

    private static String withoutPlace(String link) {
        return link.replaceFirst("#.*", "");
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(URI.create(address)).with(who).exchange();
    }

    private static Optional<String> pattern(MvcTestResult answer) {
        return Optional.ofNullable(
                (String) answer.getRequest().getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    }

    private static boolean isPage(MvcTestResult answer) {
        var type = answer.getResponse().getContentType();
        return type != null && MediaType.parseMediaType(type).isCompatibleWith(MediaType.TEXT_HTML);
    }
}
