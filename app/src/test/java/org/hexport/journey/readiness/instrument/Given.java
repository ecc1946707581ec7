package org.hexport.journey.readiness.instrument;

import java.util.HashMap;
import java.util.Map;

/** Answers in words: {@code everythingAt(3).but("D1.3", 0)}. */
final class Given {

    private final Map<String, Answer> answers = new HashMap<>();
    private final Map<String, Evidence> evidence = new HashMap<>();
    private Evidence otherwise = Evidence.SELF;
    private boolean exporting;
    private boolean lot;

    static Given nothing() {
        return new Given();
    }

    static Given everythingAt(int value) {
        var given = new Given();
        Instrument.CURRENT.items().forEach(item -> given.but(item.code(), value));
        return given;
    }

    static Given quickCheckAt(int value) {
        var given = new Given();
        Instrument.CURRENT.quick().forEach(item -> given.but(item.code(), value));
        return given;
    }

    Given but(String item, int value) {
        answers.put(item, Answer.find(Integer.toString(value)).orElseThrow());
        return this;
    }

    Given but(String item, Answer answer) {
        answers.put(item, answer);
        return this;
    }

    Given without(String item) {
        answers.remove(item);
        return this;
    }

    /** Everything verified. */
    Given seen() {
        otherwise = Evidence.VERIFIED;
        return this;
    }

    Given on(String item, Evidence grade) {
        evidence.put(item, grade);
        return this;
    }

    Given exporting() {
        exporting = true;
        return this;
    }

    Given supplyingALot() {
        lot = true;
        return this;
    }

    Sheet sheet() {
        return new Sheet(
                Instrument.CURRENT.items().stream()
                        .map(Item::code)
                        .map(item -> new Sheet.Entry(item, answers.get(item), evidence.getOrDefault(item, otherwise)))
                        .toList(),
                exporting,
                lot);
    }

    Scores scores() {
        return Scoring.EQUAL.scores(sheet());
    }

    /** {@code C2}, or {@code C1 to C2}. */
    String readiness() {
        var standing = Scoring.EQUAL.standing(sheet());
        return standing.isCertain() ? standing.low().name() : standing.low() + " to " + standing.high();
    }

    /** The first items of a dimension, mostly five. */
    Given dimension(String dimension, int... values) {
        for (int i = 0; i < values.length; i++) {
            but(dimension + "." + (i + 1), values[i]);
        }
        return this;
    }

    GivenAnswers answers() {
        return new GivenAnswers(answers);
    }

    /** All 55 items were asked. */
    Verdict verdict() {
        return Verdict.of(
                answers(), Instrument.CURRENT.items().stream().map(Item::code).toList());
    }

    Verdict quickVerdict() {
        return Verdict.ofQuickCheck(Instrument.CURRENT, answers(), false);
    }
}
