package org.hexport.top.command;

import java.util.HashMap;
import java.util.Map;

/** Numbers with all their digits. The same come again and again, and writing a double is slow: the latest are remembered. */
final class Numbers {

    private static final int MOST = 1 << 14;

    private final Map<Double, String> known = new HashMap<>();

    String written(Double number) {
        if (known.size() >= MOST) {
            known.clear();
        }
        return known.computeIfAbsent(number, value -> Double.toString(value));
    }
}
