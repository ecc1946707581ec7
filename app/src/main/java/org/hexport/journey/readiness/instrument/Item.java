package org.hexport.journey.readiness.instrument;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hexport.journey.readiness.Gate;

/**
 * One question of the instrument.
 *
 * @param code dimension and number: {@code D1.3}
 * @param place in the quick check, from 1; 0 where the quick check does not ask it
 * @param group of the quick check's page
 * @param mayNotApply "does not apply" is an answer of the quick check; in the assessment it is one of every item
 */
public record Item(String code, int place, String group, boolean mayNotApply) {

    private static final Pattern CODE = Pattern.compile("D(?:[1-9]|1[01])\\.[1-5]");

    public Item {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("an item is called like D1.3, not " + code);
        }
    }

    /** The message that asks it. */
    public String key() {
        return "readiness.item." + code;
    }

    /** The gate that its answer meets; empty for most. */
    public Optional<Gate> gate() {
        return Arrays.stream(Gate.values())
                .filter(gate -> GateRule.item(gate).equals(code))
                .findFirst();
    }

    /** Its dimension, with the level and the pillar. */
    public Dimension partOf() {
        return Dimension.ofItem(code);
    }

    public String dimension() {
        return code.substring(0, code.indexOf('.'));
    }

    public boolean isQuick() {
        return place > 0;
    }

    public boolean takes(Answer answer) {
        return answer != Answer.NOT_APPLICABLE || mayNotApply;
    }
}
