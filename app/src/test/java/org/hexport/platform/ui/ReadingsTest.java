package org.hexport.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hexport.HexportTest;
import org.hexport.Statements;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.SqlParameterValue;

@HexportTest
class ReadingsTest {

    private static final UUID ID = UUID.fromString("0190f5a0-0000-7000-8000-000000000001");

    @Autowired
    Readings readings;

    @Autowired
    Statements statements;

    @Test
    void readsManyAtOnceAndKeepsThemApart() {
        var first = numbers(
                "select n from unnest(:many::int[]) n order by n desc", Map.of("many", new Integer[] {1, 3, 2}));
        var second =
                numbers("with q as (select :many + 1 as n) select * from q union all select :many", Map.of("many", 7));
        var none = numbers("select 1 as n where false", Map.of());

        var sent = statements.during(() -> assertThat(
                        readings.read(Reading.all(List.of(first, Reading.known(List.of(0L)), second, none))))
                .containsExactly(List.of(3L, 2L, 1L), List.of(0L), List.of(8L, 7L), List.of()));

        assertThat(sent).hasSize(1);
    }

    @Test
    void asksNobodyForWhatIsKnown() {
        assertThat(statements.during(() -> readings.read(Reading.nothing()))).isEmpty();
    }

    @Test
    void putsTwoReadingsTogether() {
        var both = numbers("select 2 as n", Map.of())
                .with(numbers("select 3 as n", Map.of()), (two, three) -> two.getFirst() * three.getFirst())
                .map(product -> product + 1);

        assertThat(readings.read(both)).isEqualTo(7);
    }

    @Test
    void takesNeitherCastsNorQuotedTimesNorCommentsForNames() {
        var row = Reading.row(
                """
                select '2026-03-01'::date as day, '09:00' as hour, :day::date + 1 as next -- at :noon
                 where :day = :day and 'it''s :noon' <> ''
                """, Map.of("day", LocalDate.of(2026, 3, 1)), found -> List.of(found.text("hour"), found.day("next")));

        assertThat(readings.read(row)).contains(List.of("09:00", LocalDate.of(2026, 3, 2)));
    }

    @Test
    void handsOverNamesAsQuestionMarksInTheOrderOfTheQueries() {
        var statement = Readings.Statement.of(List.of(
                new Reading.Query("select :a::date, ':a' where x = :b or y = :a", Map.of("a", 1, "b", 2)),
                new Reading.Query("select :a", Map.of("a", "another"))));

        assertThat(statement.sql())
                .contains("select ?::date, ':a' where x = ? or y = ?")
                .contains("select ?\n");
        assertThat(statement.values()).containsExactly(1, 2, 1, "another");
        assertThat(statement.queries()).isEqualTo(2);
    }

    @Test
    void readsEveryKindOfValueAsItWas() {
        var at = Instant.parse("2026-03-01T02:03:04.123456Z");
        var row = readings.read(Reading.row(
                        """
                        select :id as id, :at as at, :words as words, :ids as ids, true as yes, 0.1::float8 as tenth,
                               9007199254740993 as much, cast(:nothing as date) as nothing, 'a "b" \\ ç' as text
                        """,
                        Map.of(
                                "id",
                                ID,
                                "at",
                                OffsetDateTime.parse("2026-03-01T09:03:04.123456+07:00"),
                                "words",
                                new String[] {"a,b", "c"},
                                "ids",
                                new UUID[] {ID},
                                "nothing",
                                new SqlParameterValue(Types.DATE, null)),
                        found -> found))
                .orElseThrow();

        assertThat(row.uuid("id")).isEqualTo(ID);
        assertThat(row.instant("at")).isEqualTo(at);
        assertThat(row.texts("words")).containsExactly("a,b", "c");
        assertThat(row.uuids("ids")).containsExactly(ID);
        assertThat(row.flag("yes")).isTrue();
        assertThat(row.decimal("tenth")).isEqualTo(0.1);
        assertThat(row.number("much")).isEqualTo(9_007_199_254_740_993L);
        assertThat(row.text("text")).isEqualTo("a \"b\" \\ ç");
        assertThat(row.dayOrNull("nothing")).isNull();
        assertThat(row.isEmpty("nothing")).isTrue();
    }

    @Test
    void refusesWhatIsNotThere() {
        var row = readings.read(Reading.row("select cast(null as text) as nothing", Map.of(), found -> found))
                .orElseThrow();

        assertThatThrownBy(() -> row.text("nothing")).hasMessageContaining("nothing");
        assertThatThrownBy(() -> row.text("other")).hasMessageContaining("other");
    }

    private static Reading<List<Long>> numbers(String sql, Map<String, ?> parameters) {
        return Reading.rows(sql, parameters, row -> row.number("n"));
    }
}
