package org.hexport.views.insight.barriers;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who answers at all: those whom somebody helped, and those whom nobody did. */
@Repository
class ResponseFacts {

    private final JdbcClient jdbc;

    ResponseFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param since enterprises with a confirmed act since that day are the supported ones */
    Responses of(String region, LocalDate since) {
        return jdbc.sql("""
                with enterprise as (
                    select enterprise.id, helped.id is not null as supported, answered.id is not null as answered
                      from facts.enterprise
                      left join (select distinct beneficiary_id as id from facts.contribution
                                  where confirmed and done_on >= :since) helped on helped.id = enterprise.id
                      left join (select distinct enterprise_id as id from facts.barrier
                                  where stated_on is not null) answered on answered.id = enterprise.id
                     where enterprise.district ^@ :region
                ), lift as (
                    select lift.answered
                      from facts.lift
                      join enterprise on enterprise.id = lift.enterprise_id
                     where lift.asked_on is not null
                )
                select (select count(*) from enterprise where supported) as supported,
                       (select count(*) from enterprise where supported and answered) as supported_answered,
                       (select count(*) from enterprise where not supported) as others,
                       (select count(*) from enterprise where not supported and answered) as others_answered,
                       (select count(*) from lift) as asked_again,
                       (select count(*) from lift where answered is not null) as answered_again,
                       (select count(*) from lift where answered = 'yes') as still_gone
                """)
                .param("region", region)
                .param("since", since)
                .query((row, n) -> new Responses(
                        since,
                        new Responses.Rate(row.getLong("supported_answered"), row.getLong("supported")),
                        new Responses.Rate(row.getLong("others_answered"), row.getLong("others")),
                        new Responses.Rate(row.getLong("answered_again"), row.getLong("asked_again")),
                        new Responses.Rate(row.getLong("still_gone"), row.getLong("answered_again"))))
                .single();
    }
}
