package org.hexport;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Another JVM with the test's class path, to be spoken with by lines and killed without mercy. */
public final class ChildProcess implements AutoCloseable {

    private final Process process;
    private final BufferedReader lines;

    private ChildProcess(Process process) {
        this.process = process;
        this.lines = process.inputReader(StandardCharsets.UTF_8);
    }

    public static ChildProcess of(Class<?> main, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.add(main.getName());
        command.addAll(List.of(arguments));
        try {
            return new ChildProcess(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public long pid() {
        return process.pid();
    }

    /** The next line that it says; empty at its end. */
    public Optional<String> hear() {
        try {
            return Optional.ofNullable(lines.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What follows these words in the first line that starts with them. */
    public String hearLineThatStartsWith(String words) {
        var heard = new ArrayList<String>();
        for (var line = hear(); line.isPresent(); line = hear()) {
            if (line.get().startsWith(words)) return line.get().substring(words.length());
            heard.add(line.get());
        }
        throw new AssertionError("it ended without saying: " + words + "\n" + String.join("\n", heard));
    }

    public List<String> hearAll() {
        return lines.lines().toList();
    }

    public void kill() {
        process.toHandle().destroyForcibly(); // the process itself would close what it said so far
        process.onExit().join();
    }

    public void terminate() {
        process.toHandle().destroy();
        process.onExit().join();
    }

    /** Lets it end by itself: its input ends. */
    public int dismiss() {
        try {
            process.outputWriter().close();
            return process.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) kill();
    }
}
