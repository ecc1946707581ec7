package org.hexport.bench.running;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** The pages that a visitor without an account reaches from the first one, and what each needs to be shown. */
final class PublicPages {

    private static final int MOST = 12;
    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*?\\bhref=\"(/[^\"#?]*)");
    private static final Pattern STYLE =
            Pattern.compile("<link\\b[^>]*\\brel=\"stylesheet\"[^>]*\\bhref=\"(/[^\"]+)\"");
    private static final Pattern SCRIPT = Pattern.compile("<script\\b[^>]*\\bsrc=\"(/[^\"]+)\"");
    private static final Pattern ICON = Pattern.compile("<link\\b[^>]*\\brel=\"icon\"[^>]*\\bhref=\"(/[^\"]+)\"");

    private PublicPages() {}

    static List<String> of(RunningHexport hexport) throws IOException, InterruptedException {
        var found = new LinkedHashSet<>(List.of("/"));
        found.addAll(matches(LINK, text(hexport.fetch("/"))));
        var pages = new ArrayList<String>();
        for (var path : found) {
            if (pages.size() < MOST && isPage(hexport.fetch(path))) pages.add(path);
        }
        return pages;
    }

    private static boolean isPage(HttpResponse<byte[]> answer) {
        return answer.statusCode() == 200
                && answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    }

    /** The files of ours that a browser fetches with the page. */
    static Set<String> filesOf(HttpResponse<byte[]> page) throws IOException {
        var html = text(page);
        var files = new LinkedHashSet<>(matches(STYLE, html));
        files.addAll(matches(SCRIPT, html));
        files.addAll(matches(ICON, html));
        return files;
    }

    private static Set<String> matches(Pattern pattern, String html) {
        return pattern.matcher(html)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String text(HttpResponse<byte[]> answer) throws IOException {
        var packed = answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        var bytes = answer.body();
        if (packed) bytes = new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
