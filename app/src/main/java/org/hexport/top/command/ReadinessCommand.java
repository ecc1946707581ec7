package org.hexport.top.command;

import java.io.IOException;
import java.util.List;
import org.hexport.journey.readiness.files.AnswerFile;
import org.hexport.journey.readiness.instrument.Scoring;
import org.hexport.platform.tables.Faults;
import org.hexport.platform.tables.RowFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Scores answers to the instrument. */
@Command(
        name = "readiness",
        description = "Scores the readiness of enterprises for products and markets, from a file of answers.")
class ReadinessCommand extends FileCommand {

    @Option(
            names = "--without-stability",
            description = "leave out how steady each class is, which takes the most time")
    boolean withoutStability;

    private @Nullable AnswerFile answers;

    @Override
    List<String> required() {
        return AnswerFile.REQUIRED;
    }

    @Override
    List<String> known() {
        return AnswerFile.columns();
    }

    @Override
    void read(RowFile rows, Faults faults) throws IOException {
        answers = new AnswerFile(rows);
        answers.check(faults);
    }

    @Override
    void write(Writing writing, Paper paper) throws IOException {
        if (answers == null) {
            throw new IllegalStateException("the file is read first");
        }
        var lines = ReadinessLines.of(writing, paper, answers.longestId());
        lines.head();
        answers.sheets(
                sheet -> lines.row(sheet, ReadinessLines.Scored.of(sheet.sheet(), Scoring.EQUAL, !withoutStability)));
    }
}
