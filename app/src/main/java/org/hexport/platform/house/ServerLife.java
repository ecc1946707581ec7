package org.hexport.platform.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** How our PostgreSQL begins, is taken over, and ends. The caller holds the door, so only one process at a time is here. */
final class ServerLife {

    /** A pool of four for each of seven processes (the application, its replicas, commands beside them), and four for the operator. */
    private static final int MOST_CONNECTIONS = 32;

    /** Given with each start, so that they hold whatever the cluster's own file says. */
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=" + MOST_CONNECTIONS,
            "fsync=on",
            "synchronous_commit=on",
            "full_page_writes=on",
            "password_encryption=scram-sha-256");

    private static final String CONNECTION = "connection.properties";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration BREATH = Duration.ofMillis(100);

    private final PrivateFolder home;
    private final PostgresPrograms programs;
    private final Cluster cluster;
    private final ServerLog log;

    private ServerLife(PrivateFolder home, PostgresPrograms programs) {
        this.home = home;
        this.programs = programs;
        this.cluster = new Cluster(home, programs);
        this.log = new ServerLog(home.resolve("server.log"));
    }

    static ServerLife in(PrivateFolder home) {
        return new ServerLife(home, new PostgresPrograms(PostgresBinaries.unpackedIn(home)));
    }

    /** Takes over a server that runs already, or starts one. */
    DatabaseConnection begin() {
        var postmaster = awaitReady();
        var connection = new DatabaseConnection(
                "jdbc:postgresql://127.0.0.1:" + postmaster.port() + "/" + Cluster.DATABASE,
                Cluster.ROLE,
                cluster.secret());
        home.write(CONNECTION, """
                url=%s
                user=%s
                password=%s
                port=%d
                machine=%s
                """.formatted(
                        connection.url(), connection.user(), connection.password(), postmaster.port(), Machine.here()));
        return connection;
    }

    /** A server that was taken over may still be repairing what the crash left, or be dying: killed, but with its file still in place. */
    private Postmaster awaitReady() {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var postmaster = Postmaster.of(cluster.path());
            if (postmaster.filter(ServerLife::answers).isPresent()) return postmaster.get();
            if (System.nanoTime() > deadline) throw new CannotStart("PostgreSQL is not ready: " + log.reason());
            if (postmaster.isEmpty()) start();
            else rest();
        }
    }

    private static boolean answers(Postmaster postmaster) {
        return postmaster.isReady() && !LocalPort.isFree(postmaster.port());
    }

    /** Completes when this server is no more, for whatever reason. */
    CompletableFuture<ProcessHandle> death() {
        return Postmaster.of(cluster.path())
                .map(postmaster -> postmaster.process().onExit())
                .orElseGet(() -> CompletableFuture.completedFuture(ProcessHandle.current()));
    }

    void end() {
        if (Postmaster.of(cluster.path()).isPresent()) {
            programs.demand(
                    "pg_ctl",
                    List.of("-D", cluster.path().toString(), "-m", "fast", "-w", "-t", seconds(PATIENCE), "stop"),
                    "");
        }
        home.delete(CONNECTION);
    }

    private void start() {
        cluster.complete();
        PostgresBinaries.forgetOthers(home, programs.folder());
        log.turn();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!tryToStart()) {
            if (System.nanoTime() > deadline) throw new CannotStart("PostgreSQL does not start: " + log.reason());
            rest();
        }
    }

    /** @return false where another try makes sense: the port was taken meanwhile, or processes of a killed server are still leaving */
    private boolean tryToStart() {
        try {
            Postmaster.forgetDead(cluster.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        log.mark();
        var ending = programs.run("pg_ctl", startArguments(freePort()));
        if (ending.isGood() || Postmaster.of(cluster.path()).isPresent()) return true;
        if (log.saysPassingTrouble()) return false;
        throw new CannotStart("PostgreSQL does not start: " + log.reason() + " (" + log.path() + ")");
    }

    private List<String> startArguments(int port) {
        var options = new ArrayList<>(List.of("-p " + port));
        SETTINGS.forEach(setting -> options.add("-c " + setting));
        return List.of(
                "-D",
                cluster.path().toString(),
                "-l",
                log.path().toString(),
                "-o",
                String.join(" ", options),
                "-w",
                "-t",
                seconds(PATIENCE),
                "start");
    }

    /** The port of last time, if it is known and free: a process that lost its server finds the next one there. */
    private int freePort() {
        return lastPort().filter(LocalPort::isFree).orElseGet(LocalPort::any);
    }

    private Optional<Integer> lastPort() {
        return lastTime("port").map(Integer::valueOf);
    }

    private Optional<String> lastTime(String name) {
        if (!home.has(CONNECTION)) return Optional.empty();
        return home.read(CONNECTION)
                .lines()
                .filter(line -> line.startsWith(name + "="))
                .map(line -> line.substring(name.length() + 1))
                .findFirst();
    }

    /** Somebody is inside: from another machine or container, whose processes we can't see, two servers would spoil the data. */
    void demandSameMachine() {
        var theirs = lastTime("machine");
        if (theirs.isPresent() && !theirs.get().equals(Machine.here())) {
            throw new CannotStart("The data folder " + home.path()
                    + " is in use by another machine or container; several of them share a database by --database URL");
        }
    }

    private static String seconds(Duration duration) {
        return Long.toString(duration.toSeconds());
    }

    private static void rest() {
        try {
            Thread.sleep(BREATH);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while PostgreSQL started", e);
        }
    }
}
