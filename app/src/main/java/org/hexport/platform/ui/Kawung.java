package org.hexport.platform.ui;

/** The hue in which the batik pattern kawung stands for a thing that has no photo yet: always the same for the same name. */
public final class Kawung {

    private static final int HUES = 12;

    private Kawung() {}

    public static int hue(String seed) {
        // String.hashCode of similar names is similar: spread it before taking the rest
        return Math.floorMod((seed.hashCode() * 0x9E3779B9) >>> 16, HUES);
    }
}
