package org.hexport.platform.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A row that a {@link Reading} found, by the names of its columns. Where a column may be empty, ask for the value "or null". */
public final class Row {

    private final JsonNode columns;

    Row(JsonNode columns) {
        this.columns = columns;
    }

    public boolean isEmpty(String column) {
        return columns.required(column).isNull();
    }

    public String text(String column) {
        return value(column).asString();
    }

    public @Nullable String textOrNull(String column) {
        return orNull(column, this::text);
    }

    public UUID uuid(String column) {
        return UUID.fromString(text(column));
    }

    public @Nullable UUID uuidOrNull(String column) {
        return orNull(column, this::uuid);
    }

    public long number(String column) {
        return value(column).asLong();
    }

    public @Nullable Long numberOrNull(String column) {
        return orNull(column, this::number);
    }

    public int integer(String column) {
        return value(column).asInt();
    }

    public @Nullable Integer integerOrNull(String column) {
        return orNull(column, this::integer);
    }

    public double decimal(String column) {
        return value(column).asDouble();
    }

    public boolean flag(String column) {
        return value(column).asBoolean();
    }

    public @Nullable Boolean flagOrNull(String column) {
        return orNull(column, this::flag);
    }

    public LocalDate day(String column) {
        return LocalDate.parse(text(column));
    }

    public @Nullable LocalDate dayOrNull(String column) {
        return orNull(column, this::day);
    }

    /** Of a time with its zone: PostgreSQL writes it with the offset of the session, whichever that is. */
    public Instant instant(String column) {
        return OffsetDateTime.parse(text(column)).toInstant();
    }

    public @Nullable Instant instantOrNull(String column) {
        return orNull(column, this::instant);
    }

    public List<String> texts(String column) {
        return value(column).valueStream().map(JsonNode::asString).toList();
    }

    public List<UUID> uuids(String column) {
        return texts(column).stream().map(UUID::fromString).toList();
    }

    private JsonNode value(String column) {
        var value = columns.required(column);
        if (value.isNull()) {
            throw new IllegalStateException("no value in " + column);
        }
        return value;
    }

    private <T> @Nullable T orNull(String column, Function<String, T> value) {
        return isEmpty(column) ? null : value.apply(column);
    }
}
