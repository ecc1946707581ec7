package org.hexport.journey.engagement;

/**
 * What the next helper of the enterprise finds, so that nobody begins from nothing.
 *
 * @param stillOpen may be empty: tasks that are not done stand beside it anyway
 */
public record HandOver(String reached, String stillOpen, String toKnow) {

    public static final int LONGEST = 1000;

    public HandOver {
        if (reached.isBlank() || toKnow.isBlank()) {
            throw new IllegalArgumentException("a hand-over says what was reached and what to know");
        }
        if (reached.length() > LONGEST || stillOpen.length() > LONGEST || toKnow.length() > LONGEST) {
            throw new IllegalArgumentException("at most " + LONGEST + " signs each");
        }
    }
}
