package org.hexport.platform.ui;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Makes the {@link Ui} of a request. */
@Component
class Uis {

    private final UiSettings settings;
    private final LocaleResolver language;

    Uis(UiSettings settings, LocaleResolver language) {
        this.settings = settings;
        this.language = language;
    }

    Ui of(HttpServletRequest request) {
        return new Ui(settings, new PageRequest(request, language.resolveLocale(request)), CurrentViewer.of(request));
    }
}
