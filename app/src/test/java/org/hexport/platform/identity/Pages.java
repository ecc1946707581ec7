package org.hexport.platform.identity;

import java.io.UnsupportedEncodingException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Answers as pages that can be asked by selector. */
public final class Pages {

    private Pages() {}

    public static Document of(MvcTestResult answer) {
        return Jsoup.parse(text(answer));
    }

    public static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** The summary of what is wrong with a form. */
    public static String errors(MvcTestResult answer) {
        return of(answer).select(".errors li").text();
    }
}
