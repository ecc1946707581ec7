package org.hexport.journey.stages.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.stream.DoubleStream;
import org.hexport.journey.stages.theories.Classification;
import org.hexport.journey.stages.theories.Classifier;
import org.hexport.journey.stages.theories.Fact;
import org.hexport.journey.stages.theories.PsychicDistance;
import org.hexport.platform.tables.Faults;
import org.hexport.platform.tables.RowFile;

/**
 * A file of facts, one row for an enterprise and a day: {@link #check} refuses what would be misread and learns what large means here,
 * {@link #classify} answers. A file of more rows than can be held is read once for each.
 */
public final class FactFile {

    public static final String ID = "id";
    public static final String AS_OF = "as_of";
    public static final List<String> REQUIRED = List.of(ID, AS_OF);

    private final RowFile file;
    private final DoubleStream.Builder exports = DoubleStream.builder();
    private final Held held = new Held();
    private int longestId;

    public FactFile(RowFile file) {
        this.file = file;
    }

    /** Every column that is read. */
    public static List<String> columns() {
        var columns = new ArrayList<>(REQUIRED);
        columns.addAll(Fact.columns());
        return columns;
    }

    /** To be called first, and once. */
    public void check(Faults faults) throws IOException {
        var reader = new FactReader(file);
        var classifier = new Classifier(PsychicDistance.CURRENT, Double.POSITIVE_INFINITY);
        file.read(faults, cells -> {
            var id = reader.id(cells);
            var facts = reader.facts(cells);
            var exported = facts.amounts().exports();
            longestId = Math.max(longestId, id.length());
            if (exported != null && exported > 0) {
                exports.accept(exported);
            }
            var answer = classifier.classify(facts);
            held.add(id, answer, exported != null && answer.isSmallScale() ? exported : Double.NaN);
        });
    }

    public int longestId() {
        return longestId;
    }

    /** The median of the positive exports in the file; empty where there is none. */
    public OptionalDouble medianOfExports() {
        var sorted = exports.build().sorted().toArray();
        int middle = sorted.length / 2;
        if (sorted.length == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                sorted.length % 2 == 1
                        ? sorted[middle]
                        : sorted[middle - 1] + (sorted[middle] - sorted[middle - 1]) / 2);
    }

    /**
     * Answers each row, in the order of the file.
     *
     * @param largeFrom exports of a year from which an exporter is large
     */
    public void classify(double largeFrom, BiConsumer<String, Classification> each) throws IOException {
        if (!held.overflowed()) {
            held.each(largeFrom, each);
            return;
        }
        var reader = new FactReader(file);
        var classifier = new Classifier(PsychicDistance.CURRENT, largeFrom);
        file.read(new Faults(), cells -> each.accept(reader.id(cells), classifier.classify(reader.facts(cells))));
    }
}
