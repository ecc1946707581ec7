package org.hexport.bench.running;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;

/** Fills the database of a running Hexport, straight and by a seed, with more than any region has. */
record LargeRegion(String region, int enterprises, int actors, int contributions, long seed) {

    private static final int LINE_OF_THE_PORT = 3;

    /** @param data the folder of the running Hexport, whose own PostgreSQL it is */
    void fill(Path data) throws IOException, SQLException {
        try (var connection = connection(data);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var each : text().split(";\\n")) statement.execute(each);
            connection.commit();
            connection.setAutoCommit(true);
            statement.execute("vacuum analyze");
        }
    }

    private static Connection connection(Path data) throws IOException, SQLException {
        var home = data.resolve("postgres");
        var port = Files.readAllLines(home.resolve("cluster/postmaster.pid")).get(LINE_OF_THE_PORT);
        var secret = Files.readString(home.resolve("secret")).strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port.strip() + "/hexport", "hexport", secret);
    }

    private String text() throws IOException {
        try (var file = Objects.requireNonNull(LargeRegion.class.getResourceAsStream("region.sql"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{region}", region)
                    .replace("{seed}", Long.toString(seed))
                    .replace("{enterprises}", Integer.toString(enterprises))
                    .replace("{actors}", Integer.toString(actors))
                    .replace("{contributions}", Integer.toString(contributions));
        }
    }
}
