package org.hexport.top.demo.pictures;

import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.util.random.RandomGenerator;

/** What holds something: turned, woven, blown or folded. */
final class Vessels {

    private Vessels() {}

    static void pot(Scene scene, Color clay) {
        scene.shadow(Scene.MIDDLE, Scene.FOOT, 250);
        double[] profile = {250, 150, 282, 158, 330, 116, 560, 290, 720, 210, Scene.FOOT, 130};
        scene.fill(Scene.turned(Scene.MIDDLE, profile), Scene.round(clay, 350, 930));
        var dark = Palette.clear(Palette.mixed(clay, Palette.INK, 0.6), 0.55);
        for (int y = 500; y <= 590; y += 30) {
            double half = 284 - Math.abs(y - 560) * 0.24;
            scene.line(new Arc2D.Double(640 - half, y - 24, 2 * half, 48, 185, 170, Arc2D.OPEN), dark, 4);
        }
        scene.fill(Scene.ellipse(640, 250, 150, 30), Palette.mixed(clay, Palette.INK, 0.2));
        scene.fill(Scene.ellipse(640, 254, 122, 21), Palette.mixed(clay, Palette.INK, 0.68));
    }

    /** @param filling null for an empty one */
    static void bowl(Scene scene, Color glaze, Runnable filling) {
        scene.shadow(Scene.MIDDLE, Scene.FOOT, 280);
        scene.fill(Scene.ellipse(640, 520, 350, 84), Palette.mixed(glaze, Palette.INK, 0.38));
        scene.fill(Scene.ellipse(640, 528, 318, 66), Palette.mixed(glaze, Palette.INK, 0.6));
        filling.run();
        var body = new Path2D.Double();
        body.moveTo(290, 520);
        body.curveTo(310, 690, 470, 770, 530, Scene.FOOT);
        body.lineTo(750, Scene.FOOT);
        body.curveTo(810, 770, 970, 690, 990, 520);
        body.curveTo(930, 632, 350, 632, 290, 520);
        body.closePath();
        scene.fill(body, Scene.round(glaze, 290, 990));
        var rim = new Arc2D.Double(296, 440, 688, 166, 182, 176, Arc2D.OPEN);
        scene.line(rim, Palette.CREAM, 9);
        scene.line(new Arc2D.Double(330, 480, 620, 190, 200, 140, Arc2D.OPEN), Palette.clear(Palette.CREAM, 0.75), 5);
    }

    /** Slices heaped in a bowl. */
    static void slices(Scene scene, RandomGenerator chance, Color flesh, Color rind) {
        for (int i = 0; i < 46; i++) {
            double high = i / 46.0;
            double x = 640 + (chance.nextDouble() - 0.5) * 560 * (1 - 0.62 * high);
            double y = 530 - 150 * high + chance.nextDouble() * 26;
            var before = scene.pen.getTransform();
            scene.pen.translate(x, y);
            scene.pen.rotate(chance.nextDouble() * Math.PI);
            scene.fill(Scene.ellipse(4, 6, 66, 40), Palette.clear(Palette.INK, 0.22));
            scene.fill(Scene.ellipse(0, 0, 66, 40), rind);
            scene.fill(Scene.ellipse(0, -1, 59, 34), Palette.mixed(flesh, Palette.PAPER, chance.nextDouble() * 0.35));
            for (int seed = 0; seed < 5; seed++) {
                double turn = seed * Math.PI * 2 / 5;
                scene.fill(Scene.ellipse(17 * Math.cos(turn), 10 * Math.sin(turn), 6, 4), Palette.clear(rind, 0.7));
            }
            scene.pen.setTransform(before);
        }
    }

    static void basket(Scene scene, Color strips) {
        scene.shadow(Scene.MIDDLE, Scene.FOOT, 310);
        var handle = new Path2D.Double();
        handle.moveTo(370, 480);
        handle.curveTo(390, 90, 890, 90, 910, 480);
        scene.line(handle, Palette.mixed(strips, Palette.INK, 0.45), 34);
        scene.line(handle, Palette.mixed(strips, Palette.PAPER, 0.15), 18);
        scene.fill(Scene.ellipse(640, 480, 300, 62), Palette.mixed(strips, Palette.INK, 0.7));
        var body = new Path2D.Double();
        body.moveTo(340, 480);
        body.lineTo(404, Scene.FOOT - 16);
        body.curveTo(520, Scene.FOOT + 16, 760, Scene.FOOT + 16, 876, Scene.FOOT - 16);
        body.lineTo(940, 480);
        body.curveTo(880, 562, 400, 562, 340, 480);
        body.closePath();
        scene.fill(body, Motif.WOVEN.paint(Palette.mixed(strips, Palette.INK, 0.6), strips, 56));
        scene.fill(body, shade(340, 940));
        scene.line(
                new Arc2D.Double(338, 414, 604, 132, 180, 180, Arc2D.OPEN),
                Palette.mixed(strips, Palette.INK, 0.3),
                26);
        scene.line(
                new Arc2D.Double(338, 411, 604, 132, 180, 180, Arc2D.OPEN),
                Palette.mixed(strips, Palette.PAPER, 0.3),
                10);
    }

    private static java.awt.Paint shade(double left, double right) {
        return new java.awt.LinearGradientPaint(
                (float) left, 0f, (float) right, 0f, new float[] {0f, 0.35f, 1f}, new Color[] {
                    Palette.clear(Palette.INK, 0.16),
                    Palette.clear(Palette.PAPER, 0.16),
                    Palette.clear(Palette.INK, 0.42)
                });
    }
}
