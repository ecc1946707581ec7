package org.hexport.platform.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hexport.ChildProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {

    /** One folder for most tests: whoever comes later finds what the earlier ones left, as in life. */
    @TempDir
    static Path rooms;

    private Path folder;

    @BeforeEach
    void aFolderWithASpaceInItsName() {
        folder = rooms.resolve("the data/postgres");
    }

    @AfterEach
    void nobodyStaysBehind() {
        assertThat(Postmaster.of(folder.resolve("cluster"))).isEmpty();
    }

    @Test
    void beginsFreshAndEndsWithoutAProcessLeft() throws SQLException {
        try (var server = PostgresServer.open(folder)) {
            assertThat(ask(server.connection(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void keepsWhatWasWrittenBetweenStarts() throws SQLException {
        try (var server = PostgresServer.open(folder)) {
            tell(server.connection(), "create table if not exists kept (word text)");
            tell(server.connection(), "insert into kept values ('batik')");
        }
        try (var server = PostgresServer.open(folder)) {
            assertThat(ask(server.connection(), "select min(word) from kept")).isEqualTo("batik");
        }
    }

    @Test
    void runsWithTheSafeSettings() throws SQLException {
        try (var server = PostgresServer.open(folder)) {
            var expected = Map.of(
                    "fsync", "on",
                    "synchronous_commit", "on",
                    "full_page_writes", "on",
                    "data_checksums", "on",
                    "listen_addresses", "127.0.0.1",
                    "password_encryption", "scram-sha-256",
                    "server_encoding", "UTF8");
            for (var setting : expected.entrySet()) {
                assertThat(ask(
                                server.connection(),
                                "select setting from pg_settings where name = '" + setting.getKey() + "'"))
                        .as(setting.getKey())
                        .isEqualTo(setting.getValue());
            }
            assertThat(ask(server.connection(), "show server_version")).startsWith(PostgresBinaries.MAJOR + ".");
        }
    }

    @Test
    void listensToThisMachineByTcpOnly() throws Exception {
        try (var server = PostgresServer.open(folder)) {
            var port = server.connection().url().replaceFirst(".*:(\\d+)/.*", "$1");
            assertThat(Path.of("/tmp/.s.PGSQL." + port)).doesNotExist();
            assertThat(folder.resolve("cluster/.s.PGSQL." + port)).doesNotExist();
        }
    }

    @Test
    void asksEveryoneForThePassword() throws Exception {
        try (var server = PostgresServer.open(folder)) {
            var connection = server.connection();
            assertThat(Files.readAllLines(folder.resolve("cluster/pg_hba.conf")))
                    .filteredOn(line -> line.matches("(local|host).*"))
                    .isNotEmpty()
                    .allMatch(line -> line.endsWith(" scram-sha-256"));
            assertThatThrownBy(
                            () -> ask(new DatabaseConnection(connection.url(), connection.user(), "guess"), "select 1"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            assertThat(connection.toString()).doesNotContain(connection.password());
        }
    }

    @Test
    void letsOnlyTheOwnerReadItsFiles() throws IOException {
        try (var server = PostgresServer.open(folder)) {
            assertThat(modeOf(folder)).isEqualTo("rwx------");
            assertThat(modeOf(folder.resolve("cluster"))).isEqualTo("rwx------");
            assertThat(modeOf(folder.resolve("secret"))).isEqualTo("rw-------");
            assertThat(modeOf(folder.resolve("connection.properties"))).isEqualTo("rw-------");
            assertThat(folder.resolve("connection.properties"))
                    .content()
                    .contains("url=" + server.connection().url());
        }
        assertThat(folder.resolve("connection.properties")).doesNotExist();
    }

    @Test
    void givesTheApplicationItsDatabaseAndNoPowerBeyond() throws SQLException {
        try (var server = PostgresServer.open(folder)) {
            assertThat(ask(server.connection(), "select rolsuper from pg_roles where rolname = current_user"))
                    .isEqualTo("f");
            assertThat(ask(
                            server.connection(),
                            "select pg_get_userbyid(datdba) from pg_database where datname = current_database()"))
                    .isEqualTo("hexport");
        }
    }

    @Test
    void comesBackAtTheSameAddressWhenItIsKilledUnderItsUsers() throws SQLException {
        try (var server = PostgresServer.open(folder)) {
            var postmaster =
                    Postmaster.of(folder.resolve("cluster")).orElseThrow().process();
            postmaster.destroyForcibly();
            postmaster.onExit().join();

            await().atMost(Duration.ofSeconds(30))
                    .ignoreExceptions()
                    .until(() -> ask(server.connection(), "select 1").equals("1"));
        }
    }

    @Test
    void isOneServerForAllWhoOpenItInOneProcess() throws SQLException {
        var first = PostgresServer.open(folder);
        var second = PostgresServer.open(folder);
        first.close();

        assertThat(ask(second.connection(), "select 1")).isEqualTo("1");
        second.close();
    }

    @Test
    void isSharedBetweenProcessesAndStoppedByTheLastOneOut() throws SQLException {
        try (var visitor = ChildProcess.of(Visitor.class, folder.toString())) {
            var url = visitor.hear().orElseThrow();
            var server = PostgresServer.open(folder);
            assertThat(server.connection().url()).isEqualTo(url);

            assertThat(visitor.dismiss()).isZero();
            assertThat(ask(server.connection(), "select 1")).isEqualTo("1");
            server.close();
        }
    }

    @Test
    void keepsOutOfAFolderThatAnotherMachineUses() throws Exception {
        try (var visitor = ChildProcess.of(Visitor.class, folder.toString())) {
            visitor.hear();
            var file = folder.resolve("connection.properties");
            Files.writeString(file, Files.readString(file).replaceFirst("machine=.*", "machine=another"));

            assertThatThrownBy(() -> PostgresServer.open(folder))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("is in use by another machine");
            assertThat(visitor.dismiss()).isZero();
        }
    }

    @Test
    void takesOverTheServerOfAKilledProcess() throws SQLException {
        try (var visitor = ChildProcess.of(Visitor.class, folder.toString())) {
            var url = visitor.hear().orElseThrow();
            var orphan = Postmaster.of(folder.resolve("cluster")).orElseThrow().process();
            visitor.kill();
            assertThat(orphan.isAlive()).isTrue();

            try (var server = PostgresServer.open(folder)) {
                assertThat(server.connection().url()).isEqualTo(url);
                assertThat(ask(server.connection(), "select 1")).isEqualTo("1");
            }
        }
    }

    @Test
    void startsOverAFileThatAKilledServerLeftBehind() throws Exception {
        try (var server = PostgresServer.open(folder)) {
            assertThat(server.connection().user()).isEqualTo("hexport");
        }
        for (var remains :
                List.of("", "4711\n", pidFileOf(ProcessHandle.current().pid()))) {
            var file = Files.writeString(folder.resolve("cluster/postmaster.pid"), remains);
            Files.setLastModifiedTime(file, FileTime.fromMillis(0));
            try (var server = PostgresServer.open(folder)) {
                assertThat(ask(server.connection(), "select 1")).isEqualTo("1");
            }
        }
    }

    private String pidFileOf(long pid) {
        return "%d\n%s\n1700000000\n5432\n\n127.0.0.1\n   1234   5678\nready   \n"
                .formatted(pid, folder.resolve("cluster"));
    }

    @Test
    void makesAgainWhatAnInterruptedFirstStartLeftUnfinished() throws Exception {
        var fresh = rooms.resolve("interrupted");
        Files.createDirectories(fresh.resolve("unpacking123/bin"));
        Files.createDirectories(fresh.resolve("new-cluster123/base"));
        Files.writeString(fresh.resolve("unpacking123/bin/postgres"), "half");
        Files.writeString(fresh.resolve("new-cluster123/PG_VERSION"), "1");
        Files.writeString(fresh.resolve("secret.new"), "ha");

        try (var server = PostgresServer.open(fresh)) {
            assertThat(ask(server.connection(), "select 1")).isEqualTo("1");
        }
        assertThat(fresh.resolve("new-cluster123")).doesNotExist();
        assertThat(fresh.resolve("unpacking123")).doesNotExist();
    }

    @Test
    void givesANewSecretToWhoLostIt() throws Exception {
        PostgresServer.open(folder).close();
        Files.delete(folder.resolve("secret"));

        try (var server = PostgresServer.open(folder)) {
            assertThat(ask(server.connection(), "select 1")).isEqualTo("1");
        }
    }

    @Test
    void saysInOneLineWhatIsInTheWay() throws IOException {
        var file = Files.writeString(rooms.resolve("a-file"), "not a folder");
        assertThatThrownBy(() -> PostgresServer.open(file))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("The data folder " + file + " can't be written")
                .message()
                .hasLineCount(1);

        var older = Files.createDirectories(rooms.resolve("older/cluster")).getParent();
        Files.writeString(older.resolve("cluster/PG_VERSION"), "9.6\n");
        Files.writeString(older.resolve("secret"), "x");
        assertThatThrownBy(() -> PostgresServer.open(older))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("are of PostgreSQL 9.6");
    }

    @Test
    void saysWhoOwnsAFolderOfSomebodyElse() throws IOException {
        assumeThat(System.getProperty("user.name")).isEqualTo("root");
        var foreign = Files.createDirectories(rooms.resolve("foreign"));
        Files.setOwner(
                foreign, foreign.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));

        assertThatThrownBy(() -> PostgresServer.open(foreign))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("belongs to nobody");
    }

    private static String modeOf(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static String ask(DatabaseConnection where, String question) throws SQLException {
        try (var connection = DriverManager.getConnection(where.url(), where.user(), where.password());
                var answer = connection.createStatement().executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static void tell(DatabaseConnection where, String command) throws SQLException {
        try (var connection = DriverManager.getConnection(where.url(), where.user(), where.password());
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
