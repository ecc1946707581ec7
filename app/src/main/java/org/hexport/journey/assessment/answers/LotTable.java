package org.hexport.journey.assessment.answers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.hexport.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said of consolidated lots, one after the other; the newest holds. */
@Component
class LotTable {

    private final JdbcClient jdbc;

    LotTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty where nobody said anything, or there is no product. */
    Optional<Lot> of(@Nullable Subject subject) {
        return subject == null
                ? Optional.empty()
                : jdbc.sql("""
                        select number, supplies, said_at, said_by, sayer, helped, helper_of
                          from assessment.lot
                         where enterprise_id = :enterprise and product = :product
                         order by number desc
                         limit 1
                        """)
                        .param("enterprise", subject.enterprise().value())
                        .param("product", subject.product())
                        .query(LotTable::lot)
                        .optional();
    }

    void add(Subject subject, boolean supplies, Given.By by, Instant at) {
        jdbc.sql("""
                insert into assessment.lot (enterprise_id, product, supplies, said_at, said_by, sayer, helped, helper_of)
                values (:enterprise, :product, :supplies, :at, :by, :name, :helped, :of)
                """)
                .param("enterprise", subject.enterprise().value())
                .param("product", subject.product())
                .param("supplies", supplies)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.person() == null ? null : by.person().value())
                .param("name", by.name())
                .param("helped", by.helped())
                .param("of", by.helperOf())
                .update();
    }

    private static Lot lot(ResultSet row, int number) throws SQLException {
        var person = row.getObject("said_by", UUID.class);
        return new Lot(
                row.getLong("number"),
                row.getBoolean("supplies"),
                new Given.By(
                        person == null ? null : new PersonId(person),
                        row.getString("sayer"),
                        row.getBoolean("helped"),
                        row.getString("helper_of")),
                row.getObject("said_at", OffsetDateTime.class).toInstant());
    }
}
