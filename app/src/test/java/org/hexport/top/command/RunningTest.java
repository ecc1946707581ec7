package org.hexport.top.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hexport.ChildProcess;
import org.hexport.Hexport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process: started, killed, started again, stopped. */
class RunningTest {

    private static final String READY = "Hexport is ready at ";

    @TempDir
    Path room;

    @Test
    void startsAgainAfterAKillAndStopsEverythingWithTheLastOneThatIsToldTo() throws Exception {
        try (var killed = start()) {
            awaitReady(killed);
            killed.kill();
        }
        assertThat(postmaster()).isPresent();

        try (var again = start();
                var replica = start()) {
            var one = awaitReady(again);
            var other = awaitReady(replica);
            assertThat(other).isNotEqualTo(one);
            assertThat(statusOf(one)).isLessThan(500);

            again.terminate();
            assertThat(statusOf(other)).isLessThan(500);
            replica.terminate();
        }
        assertThat(postmaster()).isEmpty();
    }

    private ChildProcess start() {
        return ChildProcess.of(Hexport.class, "start", "--port", "0", "--data", room.toString());
    }

    private static String awaitReady(ChildProcess process) {
        return process.hearLineThatStartsWith(READY);
    }

    private Optional<ProcessHandle> postmaster() throws IOException {
        var file = room.resolve("postgres/cluster/postmaster.pid");
        if (!Files.exists(file)) return Optional.empty();
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(file).getFirst()));
    }

    private static int statusOf(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
