package org.hexport.top.demo.pictures;

import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** Cloth that hangs, is worn, or is carried. */
final class Textiles {

    private Textiles() {}

    /** From a rod of wood, with folds and a border at its end. */
    static void cloth(Scene scene, Motif motif, Color ground, Color drawn) {
        int left = 330;
        int right = 950;
        var cloth = hanging(left, right, 150, 830);
        scene.shadow(Scene.MIDDLE, 850, 330);
        scene.fill(cloth, motif.paint(ground, drawn, motif == Motif.LEAVES ? 250 : 124));
        border(scene, cloth, left, right, ground, drawn);
        folds(scene, cloth, left, right, 5);
        rod(scene, 270, 1010, 140);
    }

    private static Path2D hanging(double left, double right, double top, double bottom) {
        var cloth = new Path2D.Double();
        cloth.moveTo(left, top);
        cloth.lineTo(right, top);
        cloth.lineTo(right, bottom);
        double step = (right - left) / 5;
        for (double x = right; x > left + 1; x -= step) {
            cloth.quadTo(x - step / 2, bottom + 22, x - step, bottom);
        }
        cloth.closePath();
        return cloth;
    }

    private static void border(Scene scene, Shape cloth, int left, int right, Color ground, Color drawn) {
        var before = scene.pen.getClip();
        scene.pen.clip(cloth);
        scene.fill(new Rectangle2D.Double(left, 730, right - left, 150), Palette.mixed(ground, Palette.INK, 0.25));
        for (int x = left; x < right; x += 62) {
            var tip = new Path2D.Double();
            tip.moveTo(x + 4, 846);
            tip.lineTo(x + 31, 748);
            tip.lineTo(x + 58, 846);
            tip.closePath();
            scene.fill(tip, drawn);
            scene.fill(Scene.circle(x + 31, 815, 9), ground);
        }
        scene.fill(new Rectangle2D.Double(left, 726, right - left, 6), drawn);
        scene.pen.setClip(before);
    }

    private static void folds(Scene scene, Shape cloth, double left, double right, int count) {
        var before = scene.pen.getClip();
        scene.pen.clip(cloth);
        double step = (right - left) / count;
        for (int i = 0; i < count; i++) {
            double x = left + i * step;
            scene.fill(
                    new Rectangle2D.Double(x, 0, step, Scene.HEIGHT),
                    new LinearGradientPaint(
                            (float) x, 0f, (float) (x + step), 0f, new float[] {0f, 0.35f, 1f}, new Color[] {
                                Palette.clear(Palette.INK, 0.22),
                                Palette.clear(Palette.PAPER, 0.12),
                                Palette.clear(Palette.INK, 0.24)
                            }));
        }
        scene.pen.setClip(before);
    }

    private static void rod(Scene scene, double left, double right, double y) {
        scene.fill(new RoundRectangle2D.Double(left, y - 11, right - left, 22, 22, 22), Palette.SOGA);
        scene.fill(
                new RoundRectangle2D.Double(left + 6, y - 8, right - left - 12, 6, 6, 6),
                Palette.clear(Palette.PAPER, 0.35));
        scene.fill(Scene.circle(left, y, 17), Palette.COFFEE);
        scene.fill(Scene.circle(right, y, 17), Palette.COFFEE);
    }

    /** On a hanger; slanting rows, as parang is worn. */
    static void shirt(Scene scene, Color ground, Color drawn) {
        var hook = new Path2D.Double();
        hook.moveTo(640, 175);
        hook.curveTo(640, 130, 690, 150, 668, 110);
        scene.line(hook, Palette.INK, 9);
        var shirt = new Path2D.Double();
        shirt.moveTo(570, 178);
        shirt.curveTo(600, 226, 680, 226, 710, 178);
        shirt.curveTo(800, 200, 870, 230, 905, 275);
        shirt.lineTo(1010, 470);
        shirt.lineTo(900, 530);
        shirt.lineTo(852, 445);
        shirt.lineTo(868, 838);
        shirt.curveTo(760, 858, 520, 858, 412, 838);
        shirt.lineTo(428, 445);
        shirt.lineTo(380, 530);
        shirt.lineTo(270, 470);
        shirt.lineTo(375, 275);
        shirt.curveTo(410, 230, 480, 200, 570, 178);
        shirt.closePath();
        scene.shadow(Scene.MIDDLE, 868, 270);
        slanting(scene, shirt, ground, drawn);
        folds(scene, shirt, 270, 1010, 3);
        seams(scene, ground);
    }

    private static void slanting(Scene scene, Shape shape, Color ground, Color drawn) {
        var clip = scene.pen.getClip();
        var before = scene.pen.getTransform();
        scene.pen.clip(shape);
        scene.pen.rotate(-Math.PI / 4, Scene.MIDDLE, 480);
        scene.fill(new Rectangle2D.Double(-400, -600, 2200, 2200), Motif.PARANG.paint(ground, drawn, 112));
        scene.pen.setTransform(before);
        scene.pen.setClip(clip);
    }

    private static void seams(Scene scene, Color ground) {
        var dark = Palette.mixed(ground, Palette.INK, 0.6);
        scene.line(new Line2D.Double(640, 214, 640, 850), dark, 5);
        var collar = new Path2D.Double();
        collar.moveTo(570, 178);
        collar.lineTo(612, 276);
        collar.lineTo(640, 216);
        collar.lineTo(668, 276);
        collar.lineTo(710, 178);
        collar.curveTo(680, 222, 600, 222, 570, 178);
        scene.fill(collar, Palette.mixed(ground, Palette.INK, 0.2));
        scene.line(collar, dark, 4);
        for (int y = 310; y < 820; y += 104) {
            scene.fill(Scene.circle(640, y, 11), Palette.CREAM);
            scene.line(Scene.circle(640, y, 11), dark, 2.5);
        }
    }
}
