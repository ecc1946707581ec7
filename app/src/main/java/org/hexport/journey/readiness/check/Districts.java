package org.hexport.journey.readiness.check;

import java.util.List;
import java.util.Optional;
import org.hexport.platform.ui.Choice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The districts that an enterprise can lie in. */
@Component
class Districts {

    private final JdbcClient jdbc;

    Districts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By name. */
    List<Choice> choices() {
        return jdbc.sql("select code, name from facts.region where level = 'district' order by name, code")
                .query((row, n) -> new Choice(row.getString("code"), row.getString("name")))
                .list();
    }

    Optional<String> nameOf(String code) {
        return jdbc.sql("select name from facts.region where level = 'district' and code = :code")
                .param("code", code)
                .query(String.class)
                .optional();
    }
}
