package org.hexport.journey.stages.files;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.hexport.journey.stages.theories.Classification;

/**
 * The answers for the rows of a file, held until all of it is known to be sound and it is known what large means in it; up to so many rows
 * that any machine can hold them, so that most files are read but once.
 */
final class Held {

    private static final int MOST = 2_000_000;

    private final List<String> ids = new ArrayList<>();
    private final List<Classification> answers = new ArrayList<>();
    private double[] exports = new double[1024];
    private boolean full;

    /** @param exported NaN where it doesn't matter how much it was */
    void add(String id, Classification answer, double exported) {
        if (full || ids.size() == MOST) {
            full = true;
            ids.clear();
            answers.clear();
            return;
        }
        if (ids.size() == exports.length) {
            exports = Arrays.copyOf(exports, 2 * exports.length);
        }
        exports[ids.size()] = exported;
        ids.add(id);
        answers.add(answer);
    }

    /** There were more rows than can be held. */
    boolean overflowed() {
        return full;
    }

    void each(double largeFrom, BiConsumer<String, Classification> each) {
        Map<Classification, Classification> large = new IdentityHashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            var answer = answers.get(i);
            each.accept(
                    ids.get(i),
                    Classification.isLarge(exports[i], largeFrom)
                            ? large.computeIfAbsent(answer, Classification::onALargeScale)
                            : answer);
        }
    }
}
