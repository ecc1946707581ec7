package org.hexport.platform.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;

/** The reader's language: as just asked for by {@code ?lang=}, else as remembered, else as the browser prefers, else Indonesian. */
class Language implements LocaleResolver {

    static final Locale INDONESIAN = Locale.of("id");
    static final List<Locale> SPOKEN = List.of(INDONESIAN, Locale.ENGLISH);
    static final String NAME = "lang";

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return spoken(request.getParameter(NAME))
                .or(() -> remembered(request))
                .or(() -> preferred(request))
                .orElse(INDONESIAN);
    }

    /** Keeps what was asked for, so that the next page speaks the same language. */
    void remember(HttpServletRequest request, HttpServletResponse response) {
        spoken(request.getParameter(NAME))
                .ifPresent(locale -> SpokenLanguage.remember(request, response, locale.getLanguage()));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("a language is asked for by ?" + NAME + "=");
    }

    private static Optional<Locale> remembered(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .flatMap(cookie -> spoken(cookie.getValue()).stream())
                .findFirst();
    }

    /** A browser that says nothing prefers nothing: without the header the server would answer with its own machine's language. */
    private static Optional<Locale> preferred(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> spoken(locale.getLanguage()).stream())
                .findFirst();
    }

    private static Optional<Locale> spoken(@Nullable String language) {
        return SPOKEN.stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst();
    }
}
