package org.hexport.top.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.hexport.Hexport;
import org.hexport.platform.house.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandsTest {

    @TempDir
    Path room;

    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Commands.run(Hexport.class, new PrintWriter(err, true), arguments);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            strat               | Unmatched argument at index 0: 'strat'; ./hexport help says more
            start --prot 8081   | Unknown options: '--prot', '8081'; ./hexport help says more
            start --port eighty | Invalid value for option '--port': 'eighty' is not an int; ./hexport help says more
            start --port 70000  | A port is a number up to 65535; ./hexport help says more
            import enterprises  | Missing required parameter: 'FILE'; ./hexport help says more
            import x /no/such   | /no/such: there is no such file, or it can't be read
            """)
    void refusesWrongWordsInOneLine(String words, String line) {
        assertThat(run(words.split(" "))).isEqualTo(2);
        assertThat(err).hasToString(line + "\n");
    }

    @Test
    void saysThatThePortIsTakenBeforeItStartsAnything() throws IOException {
        try (var socket = new ServerSocket(0)) {
            var port = socket.getLocalPort();

            assertThat(run("start", "--data", room.toString(), "--port", Integer.toString(port)))
                    .isEqualTo(2);
            assertThat(err).hasToString("Port " + port + " is taken; choose another with --port N\n");
            assertThat(room).isEmptyDirectory();
        }
    }

    @Test
    void refusesDataOfANewerVersion() throws SQLException {
        try (var server = PostgresServer.open(room.resolve("postgres"))) {
            var where = server.connection();
            try (var connection = DriverManager.getConnection(where.url(), where.user(), where.password());
                    var statement = connection.createStatement()) {
                statement.execute("create schema orbit");
                statement.execute("create table orbit.migration (installed_rank int primary key)");
            }
        }

        assertThat(run("start", "--data", room.toString(), "--port", "0")).isEqualTo(2);
        assertThat(err)
                .hasToString(
                        "These data were written by a newer Hexport (orbit): start that version, or a newer one\n");
    }

    @Test
    void saysInOneLineThatADatabaseDoesNotAnswer() throws IOException {
        int nobody;
        try (var socket = new ServerSocket(0)) {
            nobody = socket.getLocalPort();
        }

        assertThat(run(
                        "start",
                        "--port",
                        "0",
                        "--database",
                        "postgresql://ani:secret@127.0.0.1:" + nobody + "/hexport"))
                .isEqualTo(2);
        assertThat(err.toString())
                .hasLineCount(1)
                .startsWith("No database for ani at")
                .doesNotContain("secret");
    }

    @Test
    void refusesAFileThatIsNoTable() throws IOException {
        var file = Files.writeString(room.resolve("letter.txt"), "Dear all,");

        assertThat(run("import", "enterprises", file.toString())).isEqualTo(2);
        assertThat(err.toString()).hasLineCount(1).startsWith(file + ":0: file 'letter.txt': ");
    }
}
