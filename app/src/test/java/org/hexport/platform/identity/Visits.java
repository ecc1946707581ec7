package org.hexport.platform.identity;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.hexport.kernel.PersonId;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Requests with a valid form token, of visitors and of people who are signed in: {@code mvc.get().uri("/home").with(visits.by(person))}.
 * Spring's own {@code csrf()} is not for us: it puts another store of tokens, one with sessions, into the application for good.
 */
@Component
public class Visits {

    private static final String TOKEN = "0190f5a0-0000-7000-8000-000000000000";

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final RandomGenerator chance;

    Visits(FindByIndexNameSessionRepository<? extends Session> sessions, RandomGenerator chance) {
        this.sessions = sessions;
        this.chance = chance;
    }

    public RequestPostProcessor by(PersonId person) {
        return with(new Cookie("SESSION", cookieValue(begin(sessions, person))));
    }

    public RequestPostProcessor byAVisitor() {
        return this::prepared;
    }

    /** With the session of an earlier answer. */
    public RequestPostProcessor with(Cookie session) {
        return request -> prepared(request, session);
    }

    /** Each from an address of its own, so that nobody waits for another's failures at the door. */
    private MockHttpServletRequest prepared(MockHttpServletRequest request, Cookie... cookies) {
        request.setRemoteAddr("10.%d.%d.%d".formatted(chance.nextInt(256), chance.nextInt(256), chance.nextInt(256)));
        request.setCookies(Stream.concat(Stream.of(cookies), Stream.of(new Cookie("XSRF-TOKEN", TOKEN)))
                .toArray(Cookie[]::new));
        request.setParameter("_csrf", masked(TOKEN));
        return request;
    }

    /** As forms send it: a mask, here of zeros, and the token under it. */
    private static String masked(String token) {
        var bytes = token.getBytes(StandardCharsets.UTF_8);
        var both = new byte[bytes.length * 2];
        System.arraycopy(bytes, 0, both, bytes.length, bytes.length);
        return Base64.getUrlEncoder().encodeToString(both);
    }

    private static <S extends Session> String begin(FindByIndexNameSessionRepository<S> sessions, PersonId person) {
        var session = sessions.createSession();
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, person.toString());
        sessions.save(session);
        return session.getId();
    }

    private static String cookieValue(String id) {
        return Base64.getEncoder().encodeToString(id.getBytes(StandardCharsets.UTF_8));
    }
}
