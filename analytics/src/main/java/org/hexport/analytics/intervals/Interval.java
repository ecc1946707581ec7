package org.hexport.analytics.intervals;

/** From where to where a figure may well lie. */
public record Interval(double lower, double upper) {

    public Interval {
        if (!(lower <= upper)) throw new IllegalArgumentException("not an interval: " + lower + " to " + upper);
    }

    /** The part of it that lies between the two bounds. */
    public Interval within(double least, double most) {
        return new Interval(Math.clamp(lower, least, most), Math.clamp(upper, least, most));
    }
}
