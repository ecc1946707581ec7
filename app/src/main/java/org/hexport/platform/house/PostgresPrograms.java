package org.hexport.platform.house;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the programs of one unpacked PostgreSQL. PostgreSQL refuses to run as root; in a user namespace of its own
 * ({@code unshare -U}) root is nobody, while the files stay root's.
 */
record PostgresPrograms(Path folder) {

    /** What a program printed and the status it ended with. */
    record Ending(int status, String output) {

        boolean isGood() {
            return status == 0;
        }

        /** The last line that says why it failed, or the last line at all. */
        String reason() {
            var lines = output.lines().filter(line -> !line.isBlank()).toList();
            return lines.reversed().stream()
                    .filter(line -> line.matches(".*(FATAL|PANIC|error|ERROR):.*"))
                    .findFirst()
                    .orElse(lines.isEmpty() ? "status " + status : lines.getLast())
                    .strip();
        }
    }

    Ending run(String program, List<String> arguments) {
        return run(program, arguments, "");
    }

    Ending run(String program, List<String> arguments, String input) {
        try {
            var process = start(program, arguments);
            try (var pipe = process.outputWriter(StandardCharsets.UTF_8)) {
                pipe.write(input);
            }
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ending(process.waitFor(), output);
        } catch (IOException e) {
            throw new CannotStart("PostgreSQL's " + program + " can't be run here: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while " + program + " ran", e);
        }
    }

    /** As {@link #run}, for a program that has to succeed. */
    void demand(String program, List<String> arguments, String input) {
        var ending = run(program, arguments, input);
        if (!ending.isGood()) {
            throw new CannotStart("PostgreSQL's " + program + " failed: " + ending.reason());
        }
    }

    private Process start(String program, List<String> arguments) throws IOException {
        var command = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) command.addAll(List.of("unshare", "-U"));
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        // a person's own PGDATA, PGPORT or language must not reach our server
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("PG") || name.startsWith("LC_") || name.equals("LANG"));
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }
}
