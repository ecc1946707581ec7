package org.hexport.parties.sme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.hexport.kernel.PersonId;
import org.hexport.platform.identity.Visits;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** SmePages as a person sees them, and forms as a person sends them. */
@Component
public class SmePages {

    private final ObjectProvider<MockMvcTester> mvc;
    private final Visits visits;

    SmePages(ObjectProvider<MockMvcTester> mvc, Visits visits) {
        this.mvc = mvc;
        this.visits = visits;
    }

    public MvcTestResult get(PersonId person, String address) {
        return mvc.getObject()
                .get()
                .uri(address)
                .header("Accept-Language", "en")
                .with(visits.by(person))
                .exchange();
    }

    public Document page(PersonId person, String address) {
        var answer = get(person, address);
        assertThat(answer).hasStatusOk();
        return document(answer);
    }

    public MvcTestResult send(PersonId person, String address, Map<String, String> answers) {
        var request = mvc.getObject()
                .post()
                .uri(address)
                .header("Accept-Language", "en")
                .with(visits.by(person));
        answers.forEach(request::param);
        return request.exchange();
    }

    public static Document document(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** What a form would send as it stands. */
    public static Map<String, String> form(Document page, String action) {
        var form = page.selectFirst("form[action=" + action + "]");
        assertThat(form).as(action).isNotNull();
        var answers = new java.util.HashMap<String, String>();
        form.select("input:not([type=checkbox]):not([type=radio]):not([type=file]), textarea")
                .forEach(input -> answers.put(input.attr("name"), input.val()));
        form.select("input[type=checkbox][checked], input[type=radio][checked]")
                .forEach(input -> answers.merge(input.attr("name"), input.val(), (a, b) -> a));
        form.select("select").forEach(select -> {
            var chosen = select.selectFirst("option[selected]");
            answers.put(select.attr("name"), chosen == null ? "" : chosen.val());
        });
        answers.remove("_csrf");
        return answers;
    }
}
