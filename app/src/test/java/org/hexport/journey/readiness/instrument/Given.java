package org.hexport.journey.readiness.instrument;

import java.util.HashMap;
import java.util.Map;

/** Answers in words: {@code everythingAt(3).but("D1.3", 0)}. */
final class Given {

    private final Map<String, Answer> answers = new HashMap<>();

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

    /** The five items of a dimension. */
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
                Instrument.CURRENT,
                answers(),
                Instrument.CURRENT.items().stream().map(Item::code).toList());
    }

    Verdict quickVerdict() {
        return Verdict.ofQuickCheck(Instrument.CURRENT, answers(), false);
    }
}
