package org.hexport.kernel;

import java.util.Arrays;
import java.util.Optional;

/** A cell of the policy board, the paper's Table 3. */
public record PolicyCell(Operation operation, Resource resource) {

    /** Which way the enterprise deals with abroad. */
    public enum Operation {
        INWARD("Inward", "inward"),
        OUTWARD("Out", "outward"),
        NETWORK("Net", "network");

        private final String mark;
        private final String word;

        Operation(String mark, String word) {
            this.mark = mark;
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** What the policy provides. */
    public enum Resource {
        HUMAN_RESOURCES("HR", "hr"),
        FINANCE("F", "finance"),
        MARKET_AND_INDUSTRY("MI", "market");

        private final String mark;
        private final String word;

        Resource(String mark, String word) {
            this.mark = mark;
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /** The cell by the marks of the barrier table, {@code Out-HR}, or by the words of the files, {@code outward:hr}. */
    public static Optional<PolicyCell> find(String text) {
        var parts = text.split("[-:]", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        var operation = Arrays.stream(Operation.values())
                .filter(each -> each.mark.equals(parts[0].strip()) || each.word.equals(parts[0].strip()))
                .findFirst();
        var resource = Arrays.stream(Resource.values())
                .filter(each -> each.mark.equals(parts[1].strip()) || each.word.equals(parts[1].strip()))
                .findFirst();
        return operation.flatMap(row -> resource.map(column -> new PolicyCell(row, column)));
    }

    @Override
    public String toString() {
        return operation.word() + ":" + resource.word();
    }
}
