package org.hexport.platform.house;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which database is meant.
 *
 * @param address of one that somebody else runs; blank for our own
 * @param data the folder that keeps our own
 */
record DatabaseSettings(String address, Path data) {

    static DatabaseSettings of(Function<String, @Nullable String> property) {
        return new DatabaseSettings(
                Objects.requireNonNullElse(property.apply("hexport.database"), ""),
                Path.of(Objects.requireNonNullElse(property.apply("hexport.data"), "data")));
    }

    boolean isServed() {
        return !address.isBlank();
    }

    Database open() {
        return isServed() ? NamedServer.at(address, System.getenv()) : PostgresServer.open(data.resolve("postgres"));
    }
}
