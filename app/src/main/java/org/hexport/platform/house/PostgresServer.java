package org.hexport.platform.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Our own PostgreSQL over the files of one folder, shared by every process that opens it: the first one in starts it, the last one
 * out stops it. Two kernel locks, which vanish with their process, say who is there: {@code door.lock}, held for the moment of
 * coming or going, and {@code users.lock}, held shared by each process for its stay. A server that outlived a killed process is
 * taken over.
 */
public final class PostgresServer implements Database {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
    private static final Map<Path, PostgresServer> OPEN = new HashMap<>();

    private final PrivateFolder home;
    private final ServerLife life;
    private final FileChannel users;
    private final DatabaseConnection connection;
    private int openings = 1;

    private PostgresServer(PrivateFolder home, ServerLife life, FileChannel users, DatabaseConnection connection) {
        this.home = home;
        this.life = life;
        this.users = users;
        this.connection = connection;
    }

    /**
     * Comes in, and starts the server if nobody did before. Opening a folder twice in one process gives the same server.
     *
     * @throws CannotStart with one line that says what is in the way
     */
    public static PostgresServer open(Path folder) {
        synchronized (OPEN) {
            var home = PrivateFolder.at(folder);
            var known = OPEN.get(home.path());
            if (known != null) {
                known.openings++;
                return known;
            }
            var server = enter(home);
            OPEN.put(home.path(), server);
            server.watch();
            return server;
        }
    }

    private static PostgresServer enter(PrivateFolder home) {
        try (var door = channel(home, "door.lock");
                var passing = door.lock()) {
            return enter(home, channel(home, "users.lock"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PostgresServer enter(PrivateFolder home, FileChannel users) throws IOException {
        try {
            var life = ServerLife.in(home);
            try (var alone = users.tryLock()) {
                if (alone == null) life.demandSameMachine();
            }
            var connection = life.begin();
            users.lock(0, Long.MAX_VALUE, true);
            return new PostgresServer(home, life, users, connection);
        } catch (IOException | RuntimeException e) {
            users.close();
            throw e;
        }
    }

    @Override
    public DatabaseConnection connection() {
        return connection;
    }

    @Override
    public void close() {
        synchronized (OPEN) {
            openings--;
            if (openings > 0) return;
            OPEN.remove(home.path());
            leave();
        }
    }

    private void leave() {
        try (var door = channel(home, "door.lock");
                var passing = door.lock()) {
            users.close();
            try (var others = channel(home, "users.lock");
                    var alone = others.tryLock()) {
                if (alone != null) life.end();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void watch() {
        life.death().thenRunAsync(this::revive);
    }

    /** The server was killed under us, or fell; others who use it may have noticed as well, and one of us starts it. */
    private void revive() {
        synchronized (OPEN) {
            if (OPEN.get(home.path()) != this) return;
            try (var door = channel(home, "door.lock");
                    var passing = door.lock()) {
                LOG.warn("PostgreSQL is gone; starting it again");
                var again = life.begin();
                if (!again.equals(connection)) LOG.error("PostgreSQL came back as {}: restart Hexport", again);
                watch();
            } catch (IOException | CannotStart e) {
                LOG.error("PostgreSQL can't be started again: restart Hexport", e);
            }
        }
    }

    private static FileChannel channel(PrivateFolder home, String name) throws IOException {
        return FileChannel.open(
                home.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }
}
