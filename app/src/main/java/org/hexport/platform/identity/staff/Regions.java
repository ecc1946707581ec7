package org.hexport.platform.identity.staff;

import java.util.List;
import org.hexport.platform.ui.Choice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The regions that mandates are for, as published by reference, the widest first. */
@Component
class Regions {

    private final JdbcClient jdbc;

    Regions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Choice> all() {
        return jdbc.sql("select code, name from facts.region order by length(code), code")
                .query((row, n) ->
                        new Choice(row.getString("code"), row.getString("name") + " (" + row.getString("code") + ")"))
                .list();
    }

    boolean isThere(String code) {
        return jdbc.sql("select exists(select 1 from facts.region where code = :code)")
                .param("code", code)
                .query(Boolean.class)
                .single();
    }
}
