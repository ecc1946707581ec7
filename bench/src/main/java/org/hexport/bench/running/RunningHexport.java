package org.hexport.bench.running;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Hexport started by its launcher, as a person starts it; stopped when closed. */
final class RunningHexport implements AutoCloseable {

    private static final String READY = "Hexport is ready at ";

    private final Process process;
    private final String address;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningHexport(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it and comes back when it calls itself ready. */
    static RunningHexport start(Path data, String... options) throws IOException {
        var command = new ArrayList<String>();
        command.add(launcher());
        command.addAll(List.of("start", "--port", "0", "--data", data.toString()));
        command.addAll(List.of(options));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new RunningHexport(process, awaitReady(process.inputReader()));
    }

    static String launcher() {
        var launcher = System.getProperty("hexport.launcher");
        if (launcher == null) throw new IllegalArgumentException("this is measured through ./hexport bench");
        return launcher;
    }

    private static String awaitReady(BufferedReader output) throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(READY)) return line.substring(READY.length());
        }
        throw new IOException("Hexport ended before it was ready");
    }

    String address() {
        return address;
    }

    /** A page or file as it comes over the wire, compressed where the server compresses. */
    HttpResponse<byte[]> fetch(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address).resolve(path))
                .header("Accept-Encoding", "gzip")
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    /** What the process holds in memory now; its PostgreSQL is another process. */
    double residentMegabytes() throws IOException {
        var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(process.pid())).start();
        try (var output = ps.inputReader()) {
            return Long.parseLong(output.readLine().strip()) / 1024.0;
        }
    }

    @Override
    public void close() {
        client.close();
        process.destroy();
        process.onExit().join();
    }
}
