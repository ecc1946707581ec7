package org.hexport.platform.consent.owner;

import java.util.UUID;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Enterprises by the published facts of the register. */
@Component
class Households {

    private final JdbcClient jdbc;

    Households(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFound if the register has no such enterprise */
    Household of(OrganisationId enterprise) {
        return jdbc.sql("select name, district, association_id from facts.enterprise where id = :id")
                .param("id", enterprise.value())
                .query((row, n) -> new Household(
                        enterprise,
                        row.getString("name"),
                        row.getString("district"),
                        row.getObject("association_id", UUID.class)))
                .optional()
                .orElseThrow(NotFound::new);
    }
}
