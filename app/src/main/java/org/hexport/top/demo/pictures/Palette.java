package org.hexport.top.demo.pictures;

import java.awt.Color;

/** The ramps of the interface's tokens, as colours to paint with: cream paper, indigo and soga brown, the colours of Javanese batik. */
final class Palette {

    static final Color PAPER = oklch(0.985, 0.006, 85);
    static final Color CREAM = oklch(0.957, 0.012, 85);
    static final Color SAND = oklch(0.91, 0.018, 85);
    static final Color STONE = oklch(0.83, 0.022, 82);
    static final Color INK = oklch(0.24, 0.025, 275);
    static final Color INDIGO = oklch(0.42, 0.13, 272);
    static final Color NIGHT = oklch(0.33, 0.11, 272);
    static final Color MIST = oklch(0.94, 0.025, 272);
    static final Color SOGA = oklch(0.49, 0.10, 55);
    static final Color AMBER = oklch(0.63, 0.12, 62);
    static final Color HONEY = oklch(0.74, 0.13, 74);
    static final Color DAWN = oklch(0.95, 0.03, 72);
    static final Color LEAF = oklch(0.46, 0.11, 150);
    static final Color CHILI = oklch(0.49, 0.18, 27);
    static final Color CLAY = oklch(0.58, 0.12, 42);
    static final Color COFFEE = oklch(0.33, 0.05, 50);

    private Palette() {}

    static Color clear(Color colour, double share) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(255 * share));
    }

    static Color mixed(Color one, Color other, double share) {
        return new Color(
                (int) Math.round(one.getRed() + (other.getRed() - one.getRed()) * share),
                (int) Math.round(one.getGreen() + (other.getGreen() - one.getGreen()) * share),
                (int) Math.round(one.getBlue() + (other.getBlue() - one.getBlue()) * share));
    }

    /** Björn Ottosson, A perceptual color space for image processing (2020); outside of sRGB the nearest edge. */
    static Color oklch(double lightness, double chroma, double hue) {
        double a = chroma * Math.cos(Math.toRadians(hue));
        double b = chroma * Math.sin(Math.toRadians(hue));
        double l = Math.pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
        double m = Math.pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
        double s = Math.pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
        return new Color(
                shown(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                shown(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                shown(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
    }

    private static int shown(double linear) {
        double value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return (int) Math.round(255 * Math.clamp(value, 0, 1));
    }
}
