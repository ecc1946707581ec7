package org.hexport.platform.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.hexport.ChildProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ten times under a full load of writes something is killed; every acknowledged write must be there at the next start. */
class CrashTest {

    private static final int ROUNDS = 10;
    private static final int LONGEST_ROUND = 1500;
    private static final long NUMBERS_A_ROUND = 1_000_000;

    @TempDir
    Path folder;

    private final RandomGenerator chance = new Random(20261124);

    private enum Victim {
        PROCESS,
        POSTGRES,
        BOTH
    }

    @Test
    void losesNoAcknowledgedWriteHoweverItIsKilled() throws SQLException {
        try (var server = PostgresServer.open(folder)) {
            tell(server, "create table written (number bigint primary key, text text not null)");
        }
        var acknowledged = new HashSet<Long>();
        for (int round = 0; round < ROUNDS; round++) {
            var victim = Victim.values()[round % Victim.values().length];
            acknowledged.addAll(writeUntilKilled(victim, round * NUMBERS_A_ROUND));
            try (var server = PostgresServer.open(folder)) {
                assertThat(written(server))
                        .as("round %d, killed: %s", round, victim)
                        .containsAll(acknowledged);
            }
        }
        assertThat(acknowledged).hasSizeGreaterThan(ROUNDS * 10);
    }

    private Set<Long> writeUntilKilled(Victim victim, long first) {
        var acknowledged = new HashSet<Long>();
        var until = 1 + chance.nextInt(LONGEST_ROUND);
        try (var writer = ChildProcess.of(Writer.class, folder.toString(), Long.toString(first))) {
            for (int i = 0; i < until; i++)
                acknowledged.add(number(writer.hear().orElseThrow()));
            kill(victim, writer);
            for (var line : writer.hearAll()) {
                if (line.matches("\\d+;")) acknowledged.add(number(line));
            }
        }
        return acknowledged;
    }

    private static long number(String line) {
        return Long.parseLong(line.substring(0, line.length() - 1));
    }

    private void kill(Victim victim, ChildProcess writer) {
        var postmaster = Postmaster.of(folder.resolve("cluster")).orElseThrow().process();
        switch (victim) {
            case PROCESS -> writer.kill();
            case POSTGRES -> postmaster.destroyForcibly();
            case BOTH -> {
                postmaster.descendants().forEach(ProcessHandle::destroyForcibly);
                postmaster.destroyForcibly();
                writer.kill();
            }
        }
        if (victim != Victim.PROCESS) await().until(() -> isGone(postmaster));
    }

    /** A process that was killed lives on until the kernel comes to it. */
    private boolean isGone(ProcessHandle postmaster) {
        return Postmaster.of(folder.resolve("cluster"))
                .filter(present -> present.process().equals(postmaster))
                .isEmpty();
    }

    private static Set<Long> written(PostgresServer server) throws SQLException {
        var numbers = new HashSet<Long>();
        try (var connection = connect(server);
                var rows = connection.createStatement().executeQuery("select number from written")) {
            while (rows.next()) numbers.add(rows.getLong(1));
        }
        return numbers;
    }

    private static void tell(PostgresServer server, String command) throws SQLException {
        try (var connection = connect(server);
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static Connection connect(PostgresServer server) throws SQLException {
        var where = server.connection();
        return DriverManager.getConnection(where.url(), where.user(), where.password());
    }
}
