package org.hexport.journey.readiness.instrument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hexport.journey.readiness.Gate;
import org.jspecify.annotations.Nullable;

/**
 * The instrument filled in for one enterprise and one product and market: what was answered, on what evidence, and the two facts that answers
 * don't tell. Made once, then only read.
 */
public final class Sheet {

    private static final int COUNT = Dimension.values().length;
    private static final int ITEMS = COUNT * Dimension.ITEMS_EACH;

    /** Of the item that is asked for a gate, by the gate. */
    private static final int[] GATE_PLACES = Stream.of(Gate.values())
            .mapToInt(gate -> place(GateRule.item(gate)))
            .toArray();

    private static final List<Gate> IN_ORDER = Stream.of(Gate.values())
            .sorted(Comparator.comparingInt(gate -> gate == Gate.LOGISTICS ? ITEMS : GATE_PLACES[gate.ordinal()]))
            .toList();

    private final @Nullable Answer[] answers = new Answer[ITEMS];
    private final Evidence[] evidence = new Evidence[ITEMS];
    private final boolean exporting;
    private final boolean lot;

    /** @param evidence of an answer; without an answer it says nothing, other than for the lot (see {@link #proves}) */
    public record Entry(String item, @Nullable Answer answer, Evidence evidence) {}

    /**
     * The items that have no entry were left empty.
     *
     * @param exporting an export of the last twelve months is on record, direct or attributed
     * @param lot the enterprise supplies a consolidated lot
     * @throws IllegalArgumentException if an item is not the instrument's
     */
    public Sheet(Collection<Entry> entries, boolean exporting, boolean lot) {
        Arrays.fill(evidence, Evidence.SELF);
        for (var entry : entries) {
            int place = place(entry.item());
            answers[place] = entry.answer();
            evidence[place] = entry.evidence();
        }
        this.exporting = exporting;
        this.lot = lot;
    }

    /**
     * The same from two lists in the order of the instrument, for many sheets at once.
     *
     * @param answers null where the item was left empty
     */
    public Sheet(List<@Nullable Answer> answers, List<Evidence> evidence, boolean exporting, boolean lot) {
        for (int place = 0; place < ITEMS; place++) {
            this.answers[place] = answers.get(place);
            this.evidence[place] = evidence.get(place);
        }
        this.exporting = exporting;
        this.lot = lot;
    }

    /** All by the owner's own word. */
    public static Sheet of(GivenAnswers given, boolean exporting, boolean lot) {
        return new Sheet(
                given.byItem().entrySet().stream()
                        .map(each -> new Entry(each.getKey(), each.getValue(), Evidence.SELF))
                        .toList(),
                exporting,
                lot);
    }

    public boolean exporting() {
        return exporting;
    }

    public boolean lot() {
        return lot;
    }

    /** What was answered, without its evidence. */
    public GivenAnswers given() {
        var given = new java.util.HashMap<String, Answer>();
        for (int place = 0; place < ITEMS; place++) {
            var answer = answers[place];
            if (answer != null) {
                given.put(code(place), answer);
            }
        }
        return new GivenAnswers(given);
    }

    /** Null where it was left empty. */
    public @Nullable Answer to(String item) {
        return answers[place(item)];
    }

    public Evidence evidence(String item) {
        return evidence[place(item)];
    }

    /** Of the item that is asked for the gate. */
    public Evidence evidence(Gate gate) {
        return evidence[GATE_PLACES[gate.ordinal()]];
    }

    /** The fifth rule of the scoring. "Don't know" and empty are unmet. */
    public boolean meets(Gate gate) {
        return isMetByAnswer(gate) || gate == Gate.LOGISTICS && lot;
    }

    /** By a consolidated lot alone: the forwarder is not there yet. */
    public boolean meetsByLot(Gate gate) {
        return gate == Gate.LOGISTICS && lot && !isMetByAnswer(gate);
    }

    private boolean isMetByAnswer(Gate gate) {
        return GateRule.isMetBy(gate, answers[GATE_PLACES[gate.ordinal()]]);
    }

    /**
     * It is met, and somebody else than the enterprise stands for that. A lot is a way to meet the gate of logistics, not the proof of it: its
     * proof is, like a forwarder's, the evidence of D9.2.
     */
    public boolean proves(Gate gate) {
        return meets(gate) && evidence(gate).isSeenByOthers();
    }

    /** In the order of the items, logistics last. */
    public List<Gate> met() {
        return gates(this::meets);
    }

    public List<Gate> unmet() {
        return gates(gate -> !meets(gate));
    }

    private static List<Gate> gates(Predicate<Gate> which) {
        var found = new ArrayList<Gate>(IN_ORDER.size());
        for (var gate : IN_ORDER) {
            if (which.test(gate)) {
                found.add(gate);
            }
        }
        return found;
    }

    /** Items that apply or may apply and have no answer on the scale: "don't know" and empty, in the order of the instrument. */
    public List<String> missing() {
        var missing = new ArrayList<String>();
        for (int place = 0; place < ITEMS; place++) {
            if (isMissing(place)) {
                missing.add(code(place));
            }
        }
        return missing;
    }

    /** The same sheet with one item answered. */
    Sheet with(String item, Answer answer) {
        var changed = copy();
        changed.answers[place(item)] = answer;
        return changed;
    }

    /** The same sheet with all other items not applicable: what two versions of the instrument have in common. */
    public Sheet only(Collection<String> items) {
        var changed = copy();
        for (int place = 0; place < ITEMS; place++) {
            if (!items.contains(code(place))) {
                changed.answers[place] = Answer.NOT_APPLICABLE;
            }
        }
        return changed;
    }

    private Sheet copy() {
        var copy = new Sheet(List.of(), exporting, lot);
        System.arraycopy(answers, 0, copy.answers, 0, ITEMS);
        System.arraycopy(evidence, 0, copy.evidence, 0, ITEMS);
        return copy;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sheet sheet
                && exporting == sheet.exporting
                && lot == sheet.lot
                && Arrays.equals(answers, sheet.answers)
                && Arrays.equals(evidence, sheet.evidence);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(answers);
    }

    /** The first and the second rule. */
    Score score(Dimension dimension) {
        int first = dimension.ordinal() * Dimension.ITEMS_EACH;
        int points = 0;
        int given = 0;
        int missing = 0;
        for (int place = first; place < first + Dimension.ITEMS_EACH; place++) {
            var answer = answers[place];
            if (isMissing(place)) {
                missing++;
            } else if (answer != null && answer.isScaled()) {
                points += answer.value();
                given++;
            }
        }
        return Score.of(points, given, missing);
    }

    /** What does not apply drops out; all else without a value counts as applicable. */
    private boolean isMissing(int place) {
        var answer = answers[place];
        return answer == null || answer == Answer.UNKNOWN;
    }

    private static String code(int place) {
        return Dimension.at(place / Dimension.ITEMS_EACH) + "." + (place % Dimension.ITEMS_EACH + 1);
    }

    private static int place(String item) {
        int point = item.indexOf('.');
        int tens = point == 3 ? 10 * (item.charAt(1) - '0') : 0;
        int dimension = point < 2 ? 0 : tens + item.charAt(point - 1) - '0';
        int number = item.charAt(item.length() - 1) - '0';
        if (point != item.length() - 2
                || dimension < 1
                || dimension > COUNT
                || number < 1
                || number > Dimension.ITEMS_EACH) {
            throw new IllegalArgumentException("no item " + item);
        }
        return (dimension - 1) * Dimension.ITEMS_EACH + number - 1;
    }
}
