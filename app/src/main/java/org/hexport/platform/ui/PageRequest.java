package org.hexport.platform.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The part of the request that pages need to know. */
final class PageRequest {

    private final HttpServletRequest request;
    private final Locale locale;

    PageRequest(HttpServletRequest request, Locale locale) {
        this.request = request;
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    String path() {
        return request.getRequestURI();
    }

    String parameter(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    String withParameter(String name, String value) {
        var here = ServletUriComponentsBuilder.fromRequest(request).replaceQueryParam(name, value);
        var query = here.build().getQuery();
        return request.getMethod().equals("GET") ? path() + "?" + query : path() + "?" + name + "=" + value;
    }

    boolean fragment() {
        return request.getHeader("HX-Request") != null
                && request.getHeader("HX-Boosted") == null
                && request.getHeader("HX-History-Restore-Request") == null;
    }

    Csrf csrf() {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? new Csrf(token.getParameterName(), token.getToken())
                : new Csrf(null, null);
    }

    record Csrf(@Nullable String name, @Nullable String token) {}
}
