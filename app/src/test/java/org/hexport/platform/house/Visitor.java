package org.hexport.platform.house;

import java.io.IOException;
import java.nio.file.Path;

/** A process that opens the server of a folder, says its address, stays until its input ends, and leaves in order. */
final class Visitor {

    private Visitor() {}

    public static void main(String[] arguments) throws IOException {
        try (var server = PostgresServer.open(Path.of(arguments[0]))) {
            System.out.println(server.connection().url());
            System.in.readAllBytes();
        }
    }
}
