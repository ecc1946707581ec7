package org.hexport.platform.identity;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
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

    Visits(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    public RequestPostProcessor by(PersonId person) {
        var cookie = new Cookie("SESSION", cookieValue(begin(sessions, person)));
        return request -> {
            request.setCookies(cookie);
            return SecurityMockMvcRequestPostProcessors.csrf().postProcessRequest(request);
        };
    }

    public RequestPostProcessor byAVisitor() {
        return SecurityMockMvcRequestPostProcessors.csrf();
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
