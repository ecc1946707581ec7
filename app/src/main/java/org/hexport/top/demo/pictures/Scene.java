package org.hexport.top.demo.pictures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;

/** A table before a wall, light from the left; measured in 1280 by 960. What stands on the table stands on its line {@link #FOOT}. */
final class Scene {

    static final int WIDTH = 1280;
    static final int HEIGHT = 960;
    static final int MIDDLE = WIDTH / 2;
    static final int FOOT = 790;

    private static final int EDGE = 640;
    private static final double SCALE = 0.75;

    private final BufferedImage image =
            new BufferedImage((int) (WIDTH * SCALE), (int) (HEIGHT * SCALE), BufferedImage.TYPE_INT_RGB);
    final Graphics2D pen = image.createGraphics();

    Scene(Color wall) {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.scale(SCALE, SCALE);
        pen.setPaint(new GradientPaint(0, 0, wall, WIDTH, EDGE, Palette.mixed(wall, Palette.STONE, 0.45)));
        pen.fillRect(0, 0, WIDTH, EDGE);
        pen.setPaint(new GradientPaint(0, EDGE, Palette.SAND, 0, HEIGHT, Palette.CREAM));
        pen.fillRect(0, EDGE, WIDTH, HEIGHT - EDGE);
        pen.setPaint(new GradientPaint(
                0, EDGE, Palette.clear(Palette.SOGA, 0.18), 0, EDGE + 26, Palette.clear(Palette.SOGA, 0)));
        pen.fillRect(0, EDGE, WIDTH, 26);
    }

    BufferedImage image() {
        pen.dispose();
        return image;
    }

    /** On the table, to the right of what throws it. */
    void shadow(double x, double y, double halfWidth) {
        float[] stops = {0f, 1f};
        Color[] darks = {Palette.clear(Palette.INK, 0.34), Palette.clear(Palette.INK, 0)};
        var before = pen.getTransform();
        pen.translate(x + halfWidth * 0.22, y);
        pen.scale(1, 0.17);
        pen.setPaint(new RadialGradientPaint(0f, 0f, (float) (halfWidth * 1.25), stops, darks));
        pen.fill(circle(0, 0, halfWidth * 1.25));
        pen.setTransform(before);
    }

    void fill(Shape shape, Paint paint) {
        pen.setPaint(paint);
        pen.fill(shape);
    }

    void line(Shape shape, Color colour, double width) {
        pen.setPaint(colour);
        pen.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(shape);
    }

    /** Round: light on its left third, dark on its right edge. */
    static Paint round(Color colour, double left, double right) {
        return new LinearGradientPaint(
                (float) left, 0f, (float) right, 0f, new float[] {0f, 0.3f, 0.65f, 1f}, new Color[] {
                    Palette.mixed(colour, Palette.INK, 0.14),
                    Palette.mixed(colour, Palette.PAPER, 0.28),
                    colour,
                    Palette.mixed(colour, Palette.INK, 0.42)
                });
    }

    /**
     * The outline of what was turned on a wheel.
     *
     * @param profile heights and half widths by turns, from the top
     */
    static Path2D turned(double middle, double... profile) {
        var path = new Path2D.Double();
        int last = profile.length / 2 - 1;
        path.moveTo(middle - profile[1], profile[0]);
        for (int i = 0; i < last; i++) {
            curve(path, middle, profile, i, -1, false);
        }
        path.lineTo(middle + profile[2 * last + 1], profile[2 * last]);
        for (int i = last - 1; i >= 0; i--) {
            curve(path, middle, profile, i, 1, true);
        }
        path.closePath();
        return path;
    }

    private static void curve(Path2D path, double middle, double[] profile, int i, int side, boolean up) {
        double top = profile[2 * i];
        double bottom = profile[2 * i + 2];
        double half = (top + bottom) / 2;
        double above = middle + side * profile[2 * i + 1];
        double below = middle + side * profile[2 * i + 3];
        if (up) {
            path.curveTo(below, half, above, half, above, top);
        } else {
            path.curveTo(above, half, below, half, below, bottom);
        }
    }

    static Ellipse2D circle(double x, double y, double radius) {
        return ellipse(x, y, radius, radius);
    }

    static Ellipse2D ellipse(double x, double y, double halfWidth, double halfHeight) {
        return new Ellipse2D.Double(x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight);
    }
}
