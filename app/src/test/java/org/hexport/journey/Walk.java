package org.hexport.journey;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.hexport.kernel.PersonId;
import org.hexport.platform.identity.Visits;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Walk as a person asks for them: null is a visitor without an account. */
@Component
public class Walk {

    private final ObjectProvider<MockMvcTester> mvc;
    private final Visits visits;

    Walk(ObjectProvider<MockMvcTester> mvc, Visits visits) {
        this.mvc = mvc;
        this.visits = visits;
    }

    public MvcTestResult get(@Nullable PersonId person, String address) {
        return mvc.getObject()
                .get()
                .uri(URI.create(address.replace(" ", "%20").replace("'", "%27")))
                .with(visit(person))
                .exchange();
    }

    /** @param fields names and values in turn */
    public MvcTestResult post(@Nullable PersonId person, String address, String... fields) {
        var request = mvc.getObject().post().uri(address).with(visit(person));
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    /** In Indonesian. */
    public Document read(@Nullable PersonId person, String address) {
        return read(get(person, address + (address.contains("?") ? "&" : "?") + "lang=id"));
    }

    public static Document read(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private RequestPostProcessor visit(@Nullable PersonId person) {
        return person == null ? visits.byAVisitor() : visits.by(person);
    }
}
