package org.hexport.bench.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A data folder for one measurement, deleted afterwards. */
record Room(Path path) implements AutoCloseable {

    static Room fresh() throws IOException {
        return new Room(Files.createTempDirectory("hexport-bench"));
    }

    @Override
    public void close() throws IOException {
        try (var all = Files.walk(path)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(each);
        }
    }
}
