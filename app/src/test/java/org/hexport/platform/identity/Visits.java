package org.hexport.platform.identity;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.random.RandomGenerator;
import org.hexport.kernel.PersonId;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Requests of a person who is signed in, with a valid form token: {@code mvc.get().uri("/home").with(visits.by(person))}. */
@Component
public class Visits {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final RandomGenerator chance;

    Visits(FindByIndexNameSessionRepository<? extends Session> sessions, RandomGenerator chance) {
        this.sessions = sessions;
        this.chance = chance;
    }

    public RequestPostProcessor by(PersonId person) {
        var cookie = new Cookie("SESSION", cookieValue(begin(sessions, person)));
        return request -> {
            request.setCookies(cookie);
            return byAVisitor().postProcessRequest(request);
        };
    }

    /** Each from an address of its own, so that nobody waits for another's failures at the door. */
    public RequestPostProcessor byAVisitor() {
        return request -> {
            request.setRemoteAddr(
                    "10.%d.%d.%d".formatted(chance.nextInt(256), chance.nextInt(256), chance.nextInt(256)));
            return SecurityMockMvcRequestPostProcessors.csrf().postProcessRequest(request);
        };
    }

    /** With the session of an earlier answer. */
    public RequestPostProcessor with(Cookie session) {
        return request -> {
            request.setCookies(session);
            return byAVisitor().postProcessRequest(request);
        };
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
