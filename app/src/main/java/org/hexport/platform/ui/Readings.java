package org.hexport.platform.ui;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterUtils;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads: all the queries of a {@link Reading}, however many, are one statement, and one way to the database and back. */
@Component
public class Readings {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcOperations jdbc;

    Readings(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    public <T> T read(Reading<T> reading) {
        var queries = reading.queries();
        return reading.meaning(queries.isEmpty() ? List.of() : rows(Statement.of(queries)));
    }

    private List<List<Row>> rows(Statement statement) {
        return jdbc
                .query(statement.sql(), (result, number) -> columns(result, statement.queries()), statement.values())
                .getFirst()
                .stream()
                .map(Readings::rows)
                .toList();
    }

    private static List<String> columns(ResultSet result, int columns) throws SQLException {
        var texts = new ArrayList<String>();
        for (int column = 1; column <= columns; column++) {
            texts.add(result.getString(column));
        }
        return texts;
    }

    private static List<Row> rows(String json) {
        return JSON.readTree(json).valueStream().map(Row::new).toList();
    }

    /**
     * Many queries as one: each becomes a column with its rows as JSON.
     *
     * @param values in the order of the question marks
     */
    record Statement(String sql, int queries, Object[] values) {

        /** {@code json_agg} over an ordered subquery takes its rows in that order: PostgreSQL promises it where nothing else is joined. */
        private static final String COLUMN = "(select coalesce(json_agg(read_row), '[]') from (\n%s\n) read_row)";

        /** Spring finds the names: it knows quotes, comments and casts. The values of each query stay its own, whatever their names. */
        static Statement of(List<Reading.Query> queries) {
            var values = new ArrayList<Object>();
            var columns = queries.stream()
                    .map(query -> {
                        var parsed = NamedParameterUtils.parseSqlStatement(query.sql());
                        var given = new MapSqlParameterSource(query.parameters());
                        values.addAll(List.of(NamedParameterUtils.buildValueArray(parsed, given, null)));
                        return COLUMN.formatted(NamedParameterUtils.substituteNamedParameters(parsed, given));
                    })
                    .collect(Collectors.joining(",\n"));
            return new Statement("select " + columns, queries.size(), values.toArray());
        }
    }
}
