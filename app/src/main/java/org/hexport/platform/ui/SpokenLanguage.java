package org.hexport.platform.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.ResponseCookie;

/** The languages that Hexport speaks, and the cookie that remembers a reader's. */
public final class SpokenLanguage {

    private SpokenLanguage() {}

    public static boolean isSpoken(String language) {
        return Language.SPOKEN.stream().map(Locale::getLanguage).anyMatch(language::equals);
    }

    /** From the next page on the reader is spoken to in this language. */
    public static void remember(HttpServletRequest request, HttpServletResponse response, String language) {
        var cookie = ResponseCookie.from(Language.NAME, language)
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader("Set-Cookie", cookie.toString());
    }
}
