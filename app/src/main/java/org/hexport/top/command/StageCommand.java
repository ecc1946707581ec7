package org.hexport.top.command;

import java.io.IOException;
import java.util.List;
import org.hexport.journey.stages.files.FactFile;
import org.hexport.platform.tables.Faults;
import org.hexport.platform.tables.RowFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Classifies enterprises in seven stage theories. */
@Command(name = "stage", description = "Classifies enterprises in seven stage theories, from a file of facts.")
class StageCommand extends FileCommand {

    @Option(
            names = "--large-from",
            paramLabel = "V",
            description =
                    "exports of a year from which an exporter is large; the median of those in the file where it is not said")
    @Nullable
    Double largeFrom;

    private @Nullable FactFile facts;

    @Override
    List<String> required() {
        return FactFile.REQUIRED;
    }

    @Override
    List<String> known() {
        return FactFile.columns();
    }

    @Override
    void read(RowFile rows, Faults faults) throws IOException {
        if (largeFrom != null && !(largeFrom >= 0 && largeFrom < Double.POSITIVE_INFINITY)) {
            throw new ParameterException(spec.commandLine(), "--large-from is an amount, 0 or more");
        }
        facts = new FactFile(rows);
        facts.check(faults);
    }

    @Override
    void write(Writing writing, Paper paper) throws IOException {
        if (facts == null) {
            throw new IllegalStateException("the file is read first");
        }
        var lines = StageLines.of(writing, paper, facts.longestId());
        lines.head();
        facts.classify(cut(facts), lines::row);
    }

    private double cut(FactFile read) {
        return largeFrom != null ? largeFrom : read.medianOfExports().orElse(Double.POSITIVE_INFINITY);
    }
}
