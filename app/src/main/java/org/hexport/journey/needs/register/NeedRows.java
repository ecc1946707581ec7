package org.hexport.journey.needs.register;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.hexport.kernel.NeedId;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What owners wrote down. */
@Component
class NeedRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    NeedRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return false where the need is there already, or the enterprise has an open one for the same barrier */
    boolean add(NewNeed need, String district, @Nullable PersonId by) {
        return jdbc.sql("""
                with opened as (
                    insert into needs.need (id, beneficiary_id, district, barrier, severity, words, languages, opened_on, opened_at, opened_by,
                                            origin, confirmed_at, confirmed_by)
                    values (:id, :enterprise, :district, :barrier, :severity, :words, :languages, :today, :now, :by, 'owner', :now, :by)
                    on conflict do nothing
                    returning id, opened_by)
                insert into needs.step (need_id, verb, at, by)
                select id, 'written', :now, opened_by from opened
                """)
                        .param("id", need.id().value())
                        .param("enterprise", need.enterprise().value())
                        .param("district", district)
                        .param("barrier", need.barrier().code())
                        .param("severity", need.severity())
                        .param("words", need.words())
                        .param("languages", need.languages().toArray(String[]::new))
                        .param("today", LocalDate.now(clock))
                        .param("now", OffsetDateTime.now(clock))
                        .param("by", by == null ? null : by.value(), java.sql.Types.OTHER)
                        .update()
                == 1;
    }

    String words(NeedId need) {
        return jdbc.sql("select words from needs.need where id = :id")
                .param("id", need.value())
                .query((row, n) -> row.getString("words"))
                .optional()
                .orElse("");
    }

    Optional<Owner> ownerOf(NeedId need) {
        return jdbc.sql("select beneficiary_id, district from needs.need where id = :id")
                .param("id", need.value())
                .query((row, n) -> new Owner(
                        new OrganisationId(row.getObject("beneficiary_id", UUID.class)), row.getString("district")))
                .optional();
    }

    Optional<Owner> enterprise(OrganisationId enterprise) {
        return jdbc.sql("select district from facts.enterprise where id = :id")
                .param("id", enterprise.value())
                .query((row, n) -> new Owner(enterprise, row.getString("district")))
                .optional();
    }

    /** Whose need it is, and where. */
    record Owner(OrganisationId enterprise, String district) {}
}
