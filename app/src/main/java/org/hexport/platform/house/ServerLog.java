package org.hexport.platform.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** What our PostgreSQL writes about itself; asked for the reason when it does not start. */
final class ServerLog {

    private static final long LARGE = 5_000_000;

    private final Path path;
    private long mark;

    ServerLog(Path path) {
        this.path = path;
    }

    Path path() {
        return path;
    }

    /** Begins a new file where the last one grew large, and keeps that one. */
    void turn() {
        try {
            if (size() > LARGE) {
                Files.move(path, path.resolveSibling(path.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From here on the log speaks of the next start. */
    void mark() {
        mark = size();
    }

    String reason() {
        return new PostgresPrograms.Ending(1, sinceMark()).reason();
    }

    /**
     * Things that pass by themselves: another program took the port, children of a killed server are on their way out, or a start that
     * a killed process ordered is still under way.
     */
    boolean saysPassingTrouble() {
        var text = sinceMark();
        return text.contains("could not bind")
                || text.contains("could not create any TCP/IP sockets")
                || text.contains("pre-existing shared memory block")
                || text.contains("lock file");
    }

    private String sinceMark() {
        if (!Files.exists(path)) return "";
        try (var channel = FileChannel.open(path)) {
            channel.position(Math.min(mark, channel.size()));
            return new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long size() {
        return path.toFile().length();
    }
}
