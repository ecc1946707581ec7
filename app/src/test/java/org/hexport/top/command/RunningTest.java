package org.hexport.top.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hexport.ChildProcess;
import org.hexport.Hexport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a process: started, killed, started again, stopped. */
class RunningTest {

    private static final String READY = "Hexport is ready at ";
    private static final String ALL_ADDED =
            "{\"rows\":2,\"added\":2,\"updated\":0,\"unchanged\":0,\"duplicates\":0,\"errors\":[]}";
    private static final String NONE_CHANGED =
            "{\"rows\":2,\"added\":0,\"updated\":0,\"unchanged\":2,\"duplicates\":0,\"errors\":[]}";

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

            assertThat(importEnterprises()).containsExactly(ALL_ADDED);

            again.terminate();
            assertThat(statusOf(other)).isLessThan(500);
            replica.terminate();
        }
        assertThat(postmaster()).isEmpty();

        assertThat(importEnterprises()).containsExactly(NONE_CHANGED);
        assertThat(postmaster()).isEmpty();
    }

    @Test
    void stopsWhatItBeganWhenItIsToldToBeforeItIsReady() throws IOException {
        try (var early = start()) {
            await().atMost(Duration.ofMinutes(1)).until(() -> postmaster().isPresent());
            early.terminate();
        }
        await().atMost(Duration.ofSeconds(10)).until(() -> postmaster().isEmpty());
    }

    private List<String> importEnterprises() throws IOException {
        var file = Files.writeString(room.resolve("enterprises.csv"), """
                name;district;phone;external_id
                Keramik Dinoyo;35.07.24;081234500001;k-1
                Keripik Tempe Sanan;35.07.22;081234500002;k-2
                """);
        try (var command = ChildProcess.of(
                Hexport.class, "import", "enterprises", file.toString(), "--json", "--data", room.toString())) {
            var said = command.hearAll();
            assertThat(command.dismiss()).isZero();
            return said;
        }
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
