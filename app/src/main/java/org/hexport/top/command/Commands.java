package org.hexport.top.command;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;

/** What a person types after {@code ./hexport}. */
@Command(
        name = "hexport",
        description = "The workbench where a region's six helices take each enterprise to its next export.")
public final class Commands {

    /** The status of a refusal that the person can mend. */
    static final int REFUSED = 2;

    private static final int PIECE = 1 << 16;

    private Commands() {}

    /**
     * Runs one command and ends the process with its status.
     *
     * @param application the Spring application, for the commands that need it
     */
    public static void main(Class<?> application, String... arguments) {
        System.exit(run(application, utf8(FileDescriptor.out), utf8(FileDescriptor.err), arguments));
    }

    /** Answers are files to others, so their signs do not depend on where they are made. */
    private static PrintWriter utf8(FileDescriptor target) {
        var large = new BufferedOutputStream(new FileOutputStream(target), PIECE);
        return new PrintWriter(new OutputStreamWriter(large, StandardCharsets.UTF_8), true);
    }

    static int run(Class<?> application, PrintWriter err, String... arguments) {
        return run(application, new PrintWriter(System.out, true), err, arguments);
    }

    static int run(Class<?> application, PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new Commands())
                .addSubcommand(new StartCommand(new App(application)))
                .addSubcommand(new ImportCommand(new App(application)))
                .addSubcommand(new StageCommand())
                .addSubcommand(new ReadinessCommand())
                .addSubcommand(new HelpCommand())
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(Commands::refuse)
                .setExecutionExceptionHandler(Commands::explain)
                .execute(arguments.length == 0 ? new String[] {"help"} : arguments);
    }

    private static int refuse(ParameterException exception, String[] arguments) {
        exception.getCommandLine().getErr().println(exception.getMessage() + "; ./hexport help says more");
        return REFUSED;
    }

    /** What stands in the way is one line; anything else is a bug, to be seen whole. */
    private static int explain(Exception exception, CommandLine command, CommandLine.ParseResult parsed)
            throws Exception {
        var words = Failures.inWords(exception);
        if (words.isPresent()) {
            command.getErr().println(words.get());
            return REFUSED;
        }
        if (!(exception instanceof App.NotStarted)) throw exception;
        command.getErr().println("Hexport could not be started; the reason stands above");
        return CommandLine.ExitCode.SOFTWARE;
    }
}
