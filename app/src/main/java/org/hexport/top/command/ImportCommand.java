package org.hexport.top.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.hexport.kernel.Viewer;
import org.hexport.platform.tables.FileImport;
import org.hexport.platform.tables.ImportReport;
import org.hexport.platform.tables.Table;
import org.hexport.platform.tables.TableFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes a file into the register, beside a running Hexport or alone. */
@Command(
        name = "import",
        description = "Takes a CSV or XLSX file into the register; the same file again changes nothing.")
class ImportCommand implements Callable<Integer> {

    private final App app;

    @Spec
    CommandSpec spec;

    @Mixin
    DataOptions data;

    @Parameters(index = "0", paramLabel = "WHAT", description = "enterprises or offers")
    String what = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "with a header row")
    Path file = Path.of("");

    @Option(names = "--json", description = "answer with one JSON object")
    boolean json;

    ImportCommand(App app) {
        this.app = app;
        this.spec = CommandSpec.create();
        this.data = new DataOptions();
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            return refuse(file + ": there is no such file, or it can't be read");
        }
        return switch (TableFile.read(file)) {
            case TableFile.Readable(var table) -> take(table);
            case TableFile.Unreadable(var reason) -> refuse(reason.line(file.toString()));
        };
    }

    private int take(Table table) {
        try (var context = app.visit(data.properties())) {
            var kinds = context.getBeansOfType(FileImport.class).values().stream()
                    .collect(Collectors.toMap(FileImport::name, kind -> kind));
            var kind = kinds.get(what);
            if (kind == null) {
                throw new ParameterException(
                        spec.commandLine(),
                        "Nothing is called '" + what + "'; what can be imported: "
                                + kinds.keySet().stream().sorted().collect(Collectors.joining(", ")));
            }
            return answer(kind.take(Viewer.HOUSE, table));
        }
    }

    private int answer(ImportReport report) {
        var answer = new ImportAnswer(report, file.toString());
        answer.faults().forEach(spec.commandLine().getErr()::println);
        if (!answer.isRefused()) {
            answer.remarks().forEach(spec.commandLine().getErr()::println);
            spec.commandLine().getOut().println(json ? answer.json() : answer.sentence());
        }
        return report.clean() ? 0 : Commands.REFUSED;
    }

    private int refuse(String line) {
        spec.commandLine().getErr().println(line);
        return Commands.REFUSED;
    }
}
