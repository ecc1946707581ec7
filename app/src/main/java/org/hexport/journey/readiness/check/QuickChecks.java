package org.hexport.journey.readiness.check;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hexport.journey.readiness.instrument.GivenAnswers;
import org.hexport.journey.readiness.instrument.Instrument;
import org.hexport.journey.readiness.instrument.ReadinessClass;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The quick checks that were taken. */
@Component
class QuickChecks {

    private static final String COLUMNS = """
            select id, instrument, product, country, district, taken_at, enterprise_id, kept_at,
                   array(select item || '=' || answer from readiness.answer where check_id = id) as answers
              from readiness.quick_check
             where id = :id
            """;

    private final JdbcClient jdbc;

    QuickChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<QuickCheck> find(UUID id) {
        return jdbc.sql(COLUMNS).param("id", id).query(QuickChecks::check).optional();
    }

    /** @throws NotFound if nobody took such a check */
    QuickCheck forKeeping(UUID id) {
        return jdbc.sql(COLUMNS + "for update")
                .param("id", id)
                .query(QuickChecks::check)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** False if the check is there already: the form was sent again. */
    boolean add(QuickCheck check, ReadinessClass best, @Nullable PersonId by) {
        var added = jdbc.sql("""
                insert into readiness.quick_check
                       (id, instrument, product, country, district, best_class, taken_at, taken_by)
                values (:id, :instrument, :product, :country, :district, :best, :at, :by)
                on conflict (id) do nothing
                """)
                .param("id", check.id())
                .param("instrument", check.instrument().version())
                .param("product", check.product())
                .param("country", check.country())
                .param("district", check.district())
                .param("best", best.name())
                .param("at", time(check.takenAt()))
                .param("by", by == null ? null : by.value())
                .update();
        if (added == 1) {
            addAnswers(check);
        }
        return added == 1;
    }

    private void addAnswers(QuickCheck check) {
        var answers = List.copyOf(check.answers().byItem().entrySet());
        jdbc.sql("""
                insert into readiness.answer (check_id, item, answer)
                select :check, item, answer from unnest(:items, :answers) as given (item, answer)
                """)
                .param("check", check.id())
                .param("items", answers.stream().map(Map.Entry::getKey).toArray(String[]::new))
                .param(
                        "answers",
                        answers.stream().map(answer -> answer.getValue().code()).toArray(String[]::new))
                .update();
    }

    /** The check becomes the enterprise's, and lies where the enterprise does. */
    void keep(UUID id, OrganisationId enterprise, String district, @Nullable PersonId by, Instant at) {
        jdbc.sql("""
                update readiness.quick_check
                   set enterprise_id = :enterprise, district = :district, kept_at = :at, kept_by = :by
                 where id = :id and enterprise_id is null
                """)
                .param("id", id)
                .param("enterprise", enterprise.value())
                .param("district", district)
                .param("at", time(at))
                .param("by", by == null ? null : by.value())
                .update();
    }

    private static OffsetDateTime time(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static QuickCheck check(ResultSet row, int number) throws SQLException {
        var enterprise = row.getObject("enterprise_id", UUID.class);
        var kept = enterprise == null
                ? null
                : new QuickCheck.Kept(
                        new OrganisationId(enterprise),
                        row.getObject("kept_at", OffsetDateTime.class).toInstant());
        return new QuickCheck(
                row.getObject("id", UUID.class),
                Instrument.of(row.getString("instrument")),
                row.getString("product"),
                row.getString("country"),
                row.getString("district"),
                GivenAnswers.read(List.of((String[]) row.getArray("answers").getArray())),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                kept);
    }
}
