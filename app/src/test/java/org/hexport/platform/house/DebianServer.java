package org.hexport.platform.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The PostgreSQL that Debian's packages bring, on files of its own for one test: a server that is not Hexport's. */
public final class DebianServer implements AutoCloseable {

    private static final Path VERSIONS = Path.of("/usr/lib/postgresql");
    private static final String PASSWORD = "p@ss word";

    private final PostgresPrograms programs;
    private final Path data;
    private final int port;

    private DebianServer(PostgresPrograms programs, Path data, int port) {
        this.programs = programs;
        this.data = data;
        this.port = port;
    }

    /** Starts it in an empty folder; nothing where the package is not installed. */
    public static Optional<DebianServer> in(Path folder) {
        return newest().map(programs -> start(programs, folder));
    }

    static boolean isInstalled() {
        return newest().isPresent();
    }

    private static Optional<PostgresPrograms> newest() {
        if (!Files.isDirectory(VERSIONS)) return Optional.empty();
        try (var versions = Files.list(VERSIONS)) {
            return versions.filter(version -> Files.isExecutable(version.resolve("bin/initdb")))
                    .max((one, other) -> Integer.compare(number(one), number(other)))
                    .map(PostgresPrograms::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int number(Path version) {
        return Integer.parseInt(version.getFileName().toString().replaceFirst("\\D.*", ""));
    }

    private static DebianServer start(PostgresPrograms programs, Path folder) {
        var data = folder.resolve("debian").toString();
        var port = LocalPort.any();
        programs.demand("initdb", List.of("-D", data, "-U", "boss", "-E", "UTF8", "--locale=C", "--auth=trust"), "");
        programs.demand(
                "postgres",
                List.of("--single", "-D", data, "postgres"),
                "create role ani login password '" + PASSWORD + "'\ncreate database hexport owner ani\n");
        demandPasswords(Path.of(data, "pg_hba.conf"));
        var options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=";
        programs.demand("pg_ctl", List.of("-D", data, "-l", data + "/log", "-o", options, "-w", "start"), "");
        return new DebianServer(programs, Path.of(data), port);
    }

    private static void demandPasswords(Path rules) {
        try {
            Files.writeString(rules, "host all all 127.0.0.1/32 scram-sha-256\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For {@code --database}: the owner of an empty database, who is no superuser. */
    public String address() {
        return "postgresql://ani:p%40ss%20word@127.0.0.1:" + port + "/hexport";
    }

    @Override
    public void close() {
        programs.demand("pg_ctl", List.of("-D", data.toString(), "-m", "fast", "-w", "stop"), "");
    }
}
