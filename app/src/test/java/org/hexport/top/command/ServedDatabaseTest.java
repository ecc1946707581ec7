package org.hexport.top.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hexport.ChildProcess;
import org.hexport.Hexport;
import org.hexport.platform.house.DebianServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --database URL}: the server is somebody else's, the migrations and the pages are the same. */
class ServedDatabaseTest {

    private static final String READY = "Hexport is ready at ";

    @TempDir
    Path room;

    @Test
    void servesItsPagesOnDebiansPostgresWithoutOneOfItsOwn() throws IOException {
        var installed = DebianServer.in(room);
        assumeTrue(installed.isPresent(), "Debian's PostgreSQL is not installed");
        try (var server = installed.get();
                var hexport = ChildProcess.of(
                        Hexport.class,
                        "start",
                        "--port",
                        "0",
                        "--data",
                        room.resolve("data").toString(),
                        "--database",
                        server.address())) {
            var address = hexport.hearLineThatStartsWith(READY);

            var page = (HttpURLConnection) URI.create(address).toURL().openConnection();
            assertThat(page.getResponseCode()).isLessThan(500);
            try (var kept = Files.walk(room.resolve("data"))) {
                assertThat(kept.filter(file -> file.endsWith("PG_VERSION"))).isEmpty();
            }
            hexport.terminate();
        }
    }
}
