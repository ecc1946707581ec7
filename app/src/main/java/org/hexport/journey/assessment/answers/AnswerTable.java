package org.hexport.journey.assessment.answers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hexport.journey.readiness.instrument.Answer;
import org.hexport.journey.readiness.instrument.Evidence;
import org.hexport.journey.readiness.instrument.Instrument;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The answers that were given, one after the other; the newest holds. */
@Component
class AnswerTable {

    private static final String GIVEN = """
            select distinct on (given.item) given.number, given.item, given.answer, given.note, given.answered_at,
                   given.answered_by, given.answerer, given.helped, given.helper_of,
                   seen.grade, coalesce(seen.seen, given.answer) as seen_value, seen.note as seen_note, seen.verifier, seen.organisation, seen.verified_at
              from assessment.answer given
              left join lateral (select grade, seen, note, verifier, organisation, verified_at
                                   from assessment.verification
                                  where verification.answer = given.number
                                  order by verification.number desc
                                  limit 1) seen on true
             where given.enterprise_id = :enterprise
            """;

    private final JdbcClient jdbc;

    AnswerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The organisation's, and those for the product and market if one is named. */
    List<Given> of(OrganisationId enterprise, @Nullable Subject subject) {
        return jdbc.sql(GIVEN + """
                   and (given.product, given.country) in (('', ''), (:product, ''), (:product, :country))
                 order by given.item, given.number desc
                """)
                .param("enterprise", enterprise.value())
                .param("product", subject == null ? "" : subject.product())
                .param("country", subject == null ? "" : subject.country())
                .query(AnswerTable::given)
                .list();
    }

    Optional<Given> of(OrganisationId enterprise, Scope scope, String item) {
        return jdbc.sql(GIVEN + """
                   and given.product = :product and given.country = :country and given.item = :item
                 order by given.item, given.number desc
                """)
                .param("enterprise", enterprise.value())
                .param("product", scope.product())
                .param("country", scope.country())
                .param("item", item)
                .query(AnswerTable::given)
                .optional();
    }

    /** Whoever answers for the enterprise in another room waits until this transaction ends. */
    void lock(OrganisationId enterprise) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('assessment ' || :enterprise, 0))")
                .param("enterprise", enterprise.toString())
                .query((row, n) -> true)
                .single();
    }

    /** @return the number of the new row */
    long add(OrganisationId enterprise, Scope scope, Given given, Given.By by, Instrument instrument) {
        return jdbc.sql("""
                insert into assessment.answer
                       (enterprise_id, product, country, item, answer, note, instrument, answered_at, answered_by, answerer,
                        helped, helper_of)
                values (:enterprise, :product, :country, :item, :answer, :note, :instrument, :at, :by, :name, :helped, :of)
                returning number
                """)
                .param("enterprise", enterprise.value())
                .param("product", scope.product())
                .param("country", scope.country())
                .param("item", given.item())
                .param("answer", given.answer().code())
                .param("note", given.note())
                .param("instrument", instrument.version())
                .param("at", given.at().atOffset(ZoneOffset.UTC))
                .param("by", by.person() == null ? null : by.person().value())
                .param("name", by.name())
                .param("helped", by.helped())
                .param("of", by.helperOf())
                .query(Long.class)
                .single();
    }

    private static Given given(ResultSet row, int number) throws SQLException {
        var person = row.getObject("answered_by", UUID.class);
        return new Given(
                row.getLong("number"),
                row.getString("item"),
                Answer.find(row.getString("answer")).orElseThrow(),
                row.getString("note"),
                new Given.By(
                        person == null ? null : new PersonId(person),
                        row.getString("answerer"),
                        row.getBoolean("helped"),
                        row.getString("helper_of")),
                row.getObject("answered_at", OffsetDateTime.class).toInstant(),
                seen(row));
    }

    private static Given.@Nullable Seen seen(ResultSet row) throws SQLException {
        var grade = row.getString("grade");
        return grade == null
                ? null
                : new Given.Seen(
                        Evidence.find(grade).orElseThrow(),
                        Answer.find(row.getString("seen_value")).orElseThrow(),
                        row.getString("seen_note"),
                        row.getString("verifier"),
                        row.getString("organisation"),
                        row.getObject("verified_at", OffsetDateTime.class).toInstant());
    }
}
