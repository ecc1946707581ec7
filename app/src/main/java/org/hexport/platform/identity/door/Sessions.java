package org.hexport.platform.identity.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.hexport.kernel.PersonId;
import org.hexport.platform.ui.SpokenLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** Who is signed in where. A session holds the person's id and nothing else; visitors without an account have none. */
@Component
public class Sessions {

    /** Spring Session indexes its sessions by this attribute. */
    private static final String PERSON = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

    private final JdbcClient jdbc;
    private final CsrfTokenRepository tokens;

    Sessions(JdbcClient jdbc, CsrfTokenRepository tokens) {
        this.jdbc = jdbc;
        this.tokens = tokens;
    }

    /**
     * Begins a new session, whatever the visitor came with, and takes back the form token: nothing from before is trusted.
     *
     * @param language in which the person is spoken to from now on
     */
    void begin(HttpServletRequest request, HttpServletResponse response, PersonId person, String language) {
        end(request);
        request.getSession(true).setAttribute(PERSON, person.toString());
        tokens.saveToken(null, request, response);
        SpokenLanguage.remember(request, response, language);
    }

    static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    static Optional<PersonId> person(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(PERSON) instanceof String id
                ? Optional.of(PersonId.of(id))
                : Optional.empty();
    }

    /** @param here the session that stays; null for none */
    void endAll(PersonId person, @Nullable HttpServletRequest here) {
        var session = here == null ? null : here.getSession(false);
        jdbc.sql("delete from identity.session where principal_name = :person and session_id <> :stays")
                .param("person", person.toString())
                .param("stays", session == null ? "" : session.getId())
                .update();
    }
}
