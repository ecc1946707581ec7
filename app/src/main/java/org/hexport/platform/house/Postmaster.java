package org.hexport.platform.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The first process of a running PostgreSQL, read from the {@code postmaster.pid} of its cluster. After a {@code kill -9} or a power
 * cut that file stays behind, and its number may by now belong to something else: then there is no postmaster.
 */
record Postmaster(ProcessHandle process, int port, boolean isReady) {

    private static final String FILE = "postmaster.pid";
    private static final Duration BEING_WRITTEN = Duration.ofSeconds(5);
    private static final int LINES_WITH_PORT = 4;
    private static final int LINES_WITH_STATUS = 8;

    /** The postmaster that serves this cluster at this moment. */
    static Optional<Postmaster> of(Path cluster) {
        var lines = lines(cluster.resolve(FILE));
        if (!isWhole(lines)) return Optional.empty();
        return process(lines)
                .filter(process -> serves(process, cluster))
                .map(process -> new Postmaster(process, port(lines), isReady(lines)));
    }

    /**
     * Removes the file of a dead postmaster where PostgreSQL itself would stumble over it: its number lives on in another process or
     * in a zombie, or the file lost its content. Should children of the dead one still be at work, PostgreSQL notices that by their
     * shared memory.
     */
    static void forgetDead(Path cluster) throws IOException {
        var file = cluster.resolve(FILE);
        var lines = lines(file);
        var misleads = isWhole(lines) ? process(lines).isPresent() : isOld(file);
        if (misleads && of(cluster).isEmpty()) Files.deleteIfExists(file);
    }

    /** A file without content may also be one that is being written at this moment. */
    private static boolean isOld(Path file) throws IOException {
        return Files.exists(file)
                && Files.getLastModifiedTime(file)
                        .toInstant()
                        .isBefore(Instant.now().minus(BEING_WRITTEN));
    }

    private static boolean isWhole(List<String> lines) {
        return lines.size() >= LINES_WITH_PORT
                && lines.getFirst().strip().matches("\\d{1,10}")
                && lines.get(LINES_WITH_PORT - 1).strip().matches("\\d{1,5}");
    }

    private static Optional<ProcessHandle> process(List<String> lines) {
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
    }

    private static int port(List<String> lines) {
        return Integer.parseInt(lines.get(LINES_WITH_PORT - 1).strip());
    }

    private static boolean isReady(List<String> lines) {
        return lines.size() >= LINES_WITH_STATUS
                && lines.get(LINES_WITH_STATUS - 1).strip().equals("ready");
    }

    private static boolean serves(ProcessHandle process, Path cluster) {
        if (!process.isAlive() || isZombie(process)) return false;
        var info = process.info();
        return info.command().map(command -> command.endsWith("/postgres")).orElse(true)
                && info.arguments()
                        .map(arguments -> List.of(arguments).contains(cluster.toString()))
                        .orElse(true);
    }

    /** Killed, but not yet collected by its parent: for the kernel still a process, for us not. */
    private static boolean isZombie(ProcessHandle process) {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            return stat.substring(stat.lastIndexOf(')')).startsWith(") Z");
        } catch (IOException e) {
            return false; // no /proc here (macOS), or gone meanwhile
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            return List.of();
        }
    }
}
