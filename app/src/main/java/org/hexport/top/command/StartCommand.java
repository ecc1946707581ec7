package org.hexport.top.command;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves the pages until it is told to stop. */
@Command(name = "start", description = "Starts Hexport, and the PostgreSQL that it needs, until Ctrl-C.")
class StartCommand implements Callable<Integer> {

    private static final int MOST_PORTS = 65_535;

    private final App app;

    @Spec
    CommandSpec spec;

    @Mixin
    DataOptions data;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "where the pages are; 8080 where it is not said")
    int port;

    @Option(names = "--demo", description = "with a demonstration world, and its persons to sign in as at a click")
    boolean demo;

    StartCommand(App app) {
        this.app = app;
        this.spec = CommandSpec.create();
        this.data = new DataOptions();
    }

    @Override
    public Integer call() throws Exception {
        if (port < 0 || port > MOST_PORTS) {
            throw new ParameterException(spec.commandLine(), "A port is a number up to " + MOST_PORTS);
        }
        if (isTaken(port)) {
            spec.commandLine().getErr().println(Failures.portTaken(port));
            return Commands.REFUSED;
        }
        serve();
        return 0;
    }

    private void serve() throws Exception {
        var properties = data.properties();
        properties.add("--server.port=" + port);
        properties.add("--hexport.demo=" + demo);
        var context = app.serve(properties);
        var address = "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
        askForFirstPage(address);
        spec.commandLine().getOut().println("Hexport is ready at " + address);
        Thread.currentThread().join(); // a signal ends the process; Spring's hook then closes all that was started
    }

    /** Who reads "ready" may open the page at once. */
    private static void askForFirstPage(String address) throws IOException {
        var request = (HttpURLConnection) URI.create(address + "/").toURL().openConnection();
        if (request.getResponseCode() >= HttpURLConnection.HTTP_INTERNAL_ERROR) {
            throw new IOException("The first page answers with status " + request.getResponseCode());
        }
        request.disconnect();
    }

    private static boolean isTaken(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
