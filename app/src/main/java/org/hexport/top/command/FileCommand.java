package org.hexport.top.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hexport.platform.tables.Faults;
import org.hexport.platform.tables.RowFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * A command that reads a file and answers, without Spring and without data of ours. The file is read to its end before the first word of the
 * answer: where anything in it would be misread, every fault is said and nothing is answered.
 */
abstract class FileCommand implements Callable<Integer> {

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "FILE", description = "CSV or XLSX, with a header row")
    Path file = Path.of("");

    @ArgGroup
    @Nullable
    Form form;

    /** How the answer is written; a table for people where it is not said. */
    static class Form {

        @Option(names = "--json", description = "answer with one JSON object a line")
        boolean json;

        @Option(names = "--csv", description = "answer with CSV")
        boolean csv;
    }

    @Override
    public final Integer call() throws IOException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            return refuse(List.of(file + ": there is no such file, or it can't be read"));
        }
        return switch (RowFile.open(file)) {
            case RowFile.Opened(var rows) -> answer(rows);
            case RowFile.Unreadable(var reason) -> refuse(List.of(reason.line(file.toString())));
        };
    }

    private int answer(RowFile rows) throws IOException {
        var faults = new Faults();
        rows.missing(required()).forEach(faults::add);
        if (faults.none()) {
            read(rows, faults);
        }
        if (!faults.none()) {
            return refuse(faults.lines(file.toString()));
        }
        rows.unknown(known()).forEach(column -> say(file + ": column '" + column + "' is not known and was ignored"));
        try (var paper = new Paper(spec.commandLine().getOut())) {
            write(form == null ? Writing.TABLE : form.csv ? Writing.CSV : Writing.JSON, paper);
            return paper.taken() ? 0 : unwritten();
        }
    }

    /** Columns without which nothing can be answered. */
    abstract List<String> required();

    /** Every column that is read. */
    abstract List<String> known();

    /** Reads the whole file and gathers what is wrong with it. */
    abstract void read(RowFile rows, Faults faults) throws IOException;

    /** Answers; {@link #read} found nothing wrong. */
    abstract void write(Writing writing, Paper paper) throws IOException;

    /** How an answer is written. */
    enum Writing {
        TABLE,
        JSON,
        CSV
    }

    private int refuse(List<String> lines) {
        lines.forEach(this::say);
        return Commands.REFUSED;
    }

    private int unwritten() {
        say("The answer could not be written to its end");
        return 1;
    }

    private void say(String line) {
        spec.commandLine().getErr().println(line);
    }
}
