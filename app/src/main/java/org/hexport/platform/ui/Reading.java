package org.hexport.platform.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What has to be read for a piece of a page, and what it becomes once read. Nothing is read before {@link Readings} is asked for it, so that
 * the readings of many modules go to the database together: a page of many pieces is one statement.
 */
public final class Reading<T> {

    /**
     * One query in a module's own words.
     *
     * @param parameters by the names that the text gives them; a null goes as a {@code SqlParameterValue}, which has a type
     */
    record Query(String sql, Map<String, ?> parameters) {}

    private final List<Query> queries;
    private final Function<List<List<Row>>, T> meaning;

    private Reading(List<Query> queries, Function<List<List<Row>>, T> meaning) {
        this.queries = queries;
        this.meaning = meaning;
    }

    /** Nothing needs to be read. */
    public static <T> Reading<T> known(T value) {
        return new Reading<>(List.of(), read -> value);
    }

    /** Nothing needs to be read, for there is nothing to show. */
    public static <T> Reading<Optional<T>> nothing() {
        return known(Optional.empty());
    }

    /** Every row, in the order of the query. */
    public static <T> Reading<List<T>> rows(String sql, Map<String, ?> parameters, Function<Row, T> row) {
        return new Reading<>(
                List.of(new Query(sql, parameters)),
                read -> read.getFirst().stream().map(row).toList());
    }

    /** The first row, if there is any. */
    public static <T> Reading<Optional<T>> row(String sql, Map<String, ?> parameters, Function<Row, T> row) {
        return rows(sql, parameters, row).map(all -> all.stream().findFirst());
    }

    /** All of them, in their order. */
    public static <T> Reading<List<T>> all(List<Reading<T>> readings) {
        return new Reading<>(
                readings.stream().flatMap(reading -> reading.queries.stream()).toList(), read -> {
                    var values = new ArrayList<T>();
                    int from = 0;
                    for (var reading : readings) {
                        int to = from + reading.queries.size();
                        values.add(reading.meaning(read.subList(from, to)));
                        from = to;
                    }
                    return List.copyOf(values);
                });
    }

    public <R> Reading<R> map(Function<? super T, ? extends R> then) {
        return new Reading<>(queries, read -> then.apply(meaning(read)));
    }

    /** This and another, both read before they are put together. */
    public <U, R> Reading<R> with(Reading<U> other, BiFunction<? super T, ? super U, ? extends R> together) {
        var both = new ArrayList<>(queries);
        both.addAll(other.queries);
        int first = queries.size();
        return new Reading<>(
                List.copyOf(both),
                read -> together.apply(
                        meaning(read.subList(0, first)), other.meaning(read.subList(first, read.size()))));
    }

    List<Query> queries() {
        return queries;
    }

    T meaning(List<List<Row>> read) {
        return meaning.apply(read);
    }
}
