package org.hexport.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LanguageTest {

    private final Language language = new Language();
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/regions/35.07");

    @Test
    void isIndonesianWhereNothingElseIsAskedFor() {
        assertThat(language.resolveLocale(request)).isEqualTo(Language.INDONESIAN);
        request.setPreferredLocales(List.of(Locale.CHINESE));
        assertThat(language.resolveLocale(request)).isEqualTo(Language.INDONESIAN);
    }

    @Test
    void followsTheBrowserThenTheMemoryThenTheQuestion() {
        request.setPreferredLocales(List.of(Locale.CHINESE, Locale.UK));
        assertThat(language.resolveLocale(request)).isEqualTo(Locale.ENGLISH);
        request.setCookies(new Cookie("lang", "id"));
        assertThat(language.resolveLocale(request)).isEqualTo(Language.INDONESIAN);
        request.setParameter("lang", "en");
        assertThat(language.resolveLocale(request)).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void remembersOnlyLanguagesThatItSpeaks() {
        var response = new MockHttpServletResponse();
        request.setParameter("lang", "xx");
        language.remember(request, response);
        assertThat(response.getHeader("Set-Cookie")).isNull();

        request.setParameter("lang", "en");
        language.remember(request, response);
        assertThat(response.getHeader("Set-Cookie")).startsWith("lang=en").contains("SameSite=Lax", "HttpOnly");
    }

    @Test
    void leadsToThisPageInAnotherLanguage() {
        request.setQueryString("helix=A&lang=id");

        assertThat(new PageRequest(request, Locale.ENGLISH).withParameter("lang", "en"))
                .startsWith("/regions/35.07?")
                .contains("helix=A")
                .contains("lang=en")
                .doesNotContain("lang=id");
    }

    @Test
    void leadsToTheFormWhereAFormWasRefused() {
        request.setMethod("POST");

        assertThat(new PageRequest(request, Locale.ENGLISH).withParameter("lang", "en"))
                .isEqualTo("/regions/35.07?lang=en");
    }

    @Test
    void knowsWhatHtmxAsksFor() {
        var page = new PageRequest(request, Locale.ENGLISH);
        assertThat(page.fragment()).isFalse();
        request.addHeader("HX-Request", "true");
        assertThat(page.fragment()).isTrue();
        request.addHeader("HX-Boosted", "true");
        assertThat(page.fragment()).as("a boosted link wants the whole page").isFalse();
    }
}
