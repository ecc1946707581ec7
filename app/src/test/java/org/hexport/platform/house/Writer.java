package org.hexport.platform.house;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A process that writes rows as fast as it can, and says each number only after PostgreSQL acknowledged it. */
final class Writer {

    private static final int THREADS = 3;

    private Writer() {}

    public static void main(String[] arguments) throws InterruptedException {
        var server = PostgresServer.open(Path.of(arguments[0]));
        var first = Long.parseLong(arguments[1]);
        var threads = new Thread[THREADS];
        for (int i = 0; i < THREADS; i++) {
            var number = first + i;
            threads[i] = Thread.ofPlatform().start(() -> write(server.connection(), number));
        }
        for (var thread : threads) thread.join();
        // no close: when PostgreSQL was killed under us there is nothing to close in order
    }

    private static void write(DatabaseConnection where, long first) {
        try (var connection = DriverManager.getConnection(where.url(), where.user(), where.password())) {
            for (long number = first; ; number += THREADS) {
                insert(connection, number);
                System.out.println(number + ";"); // the mark at its end tells a whole line from one cut by the kill
            }
        } catch (SQLException e) {
            System.out.println("broken");
        }
    }

    private static void insert(Connection connection, long number) throws SQLException {
        try (var statement =
                connection.prepareStatement("insert into written (number, text) values (?, repeat('x', 500))")) {
            statement.setLong(1, number);
            statement.executeUpdate();
        }
    }
}
