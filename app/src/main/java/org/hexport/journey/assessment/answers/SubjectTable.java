package org.hexport.journey.assessment.answers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The products and markets that enterprises chose. */
@Component
public class SubjectTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    SubjectTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The first that was chosen stands first. */
    public List<Subject> of(OrganisationId enterprise) {
        return jdbc.sql("""
                select id, enterprise_id, product, country
                  from assessment.subject
                 where enterprise_id = :enterprise
                 order by opened_at, id
                """)
                .param("enterprise", enterprise.value())
                .query(SubjectTable::subject)
                .list();
    }

    /** Products that the enterprise has in the register, by name. */
    public List<String> products(OrganisationId enterprise) {
        return jdbc.sql("select distinct name from facts.product where enterprise_id = :enterprise order by name")
                .param("enterprise", enterprise.value())
                .query(String.class)
                .list();
    }

    /**
     * The product keeps the spelling under which it was chosen first, so that its answers are found again.
     *
     * @return the one that is there now: the same product and country are chosen once
     */
    Subject add(Subject subject, @Nullable PersonId by) {
        jdbc.sql("""
                insert into assessment.subject (id, enterprise_id, product, country, opened_at, opened_by)
                select :id, :enterprise,
                       coalesce((select product from assessment.subject
                                  where enterprise_id = :enterprise and lower(product) = lower(:product)
                                  order by opened_at limit 1), :product),
                       :country, :now, :by
                on conflict do nothing
                """)
                .param("id", subject.id())
                .param("enterprise", subject.enterprise().value())
                .param("product", subject.product())
                .param("country", subject.country())
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("by", by == null ? null : by.value())
                .update();
        return same(subject).orElseThrow();
    }

    private Optional<Subject> same(Subject subject) {
        return jdbc.sql("""
                select id, enterprise_id, product, country
                  from assessment.subject
                 where enterprise_id = :enterprise and lower(product) = lower(:product) and country = :country
                """)
                .param("enterprise", subject.enterprise().value())
                .param("product", subject.product())
                .param("country", subject.country())
                .query(SubjectTable::subject)
                .optional();
    }

    private static Subject subject(ResultSet row, int number) throws SQLException {
        return new Subject(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("enterprise_id", UUID.class)),
                row.getString("product"),
                row.getString("country"));
    }
}
