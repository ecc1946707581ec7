package org.hexport.analytics.assignment;

/** A sum of products in 128 bits, so that large terms of both signs may cancel. */
final class ExactSum {

    private long high;
    private long low;

    void add(long factor, long other) {
        long term = factor * other;
        low += term;
        high += Math.multiplyHigh(factor, other) + (Long.compareUnsigned(low, term) < 0 ? 1 : 0);
    }

    /** @throws ArithmeticException where the sum does not fit 64 bits */
    long value() {
        if (high != low >> 63) throw new ArithmeticException("the sum does not fit 64 bits");
        return low;
    }
}
