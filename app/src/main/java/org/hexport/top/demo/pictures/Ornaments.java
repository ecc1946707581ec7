package org.hexport.top.demo.pictures;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.random.RandomGenerator;

/** What is carved, strung, filled or sewn. */
final class Ornaments {

    private Ornaments() {}

    /** In two strings on the table. */
    static void beads(Scene scene, RandomGenerator chance) {
        var colours = List.of(Palette.INDIGO, Palette.HONEY, Palette.CHILI, Palette.LEAF, Palette.PAPER, Palette.NIGHT);
        for (int string = 0; string < 2; string++) {
            double wide = 400 - string * 150;
            for (int i = 0; i < 34 - string * 12; i++) {
                double turn = Math.PI * 2 * i / (34 - string * 12);
                double x = 640 + wide * Math.cos(turn);
                double y = 745 + (wide * 0.34) * Math.sin(turn);
                bead(scene, x, y, 30 + chance.nextInt(8), colours.get(chance.nextInt(colours.size())));
            }
        }
        bead(scene, 640, 884, 50, Palette.CHILI);
    }

    private static void bead(Scene scene, double x, double y, double radius, Color colour) {
        scene.fill(Scene.ellipse(x + 8, y + radius * 0.9, radius, radius * 0.34), Palette.clear(Palette.INK, 0.2));
        scene.fill(Scene.circle(x, y, radius), Scene.round(colour, x - radius, x + radius));
        scene.line(
                new Arc2D.Double(x - radius, y - radius * 0.45, 2 * radius, radius * 0.9, 190, 160, Arc2D.OPEN),
                Palette.clear(Palette.CREAM, 0.8),
                4);
        scene.fill(
                Scene.ellipse(x - radius * 0.35, y - radius * 0.4, radius * 0.22, radius * 0.16),
                Palette.clear(Palette.PAPER, 0.9));
    }

    /** A bag that stands, with a label, and beans before it. */
    static void coffee(Scene scene, RandomGenerator chance, Color paper, boolean roasted) {
        scene.shadow(Scene.MIDDLE, Scene.FOOT, 250);
        var bag = new Path2D.Double();
        bag.moveTo(440, 210);
        bag.lineTo(840, 210);
        bag.curveTo(850, 420, 890, 640, 878, Scene.FOOT);
        bag.curveTo(760, Scene.FOOT + 18, 520, Scene.FOOT + 18, 402, Scene.FOOT);
        bag.curveTo(390, 640, 430, 420, 440, 210);
        bag.closePath();
        scene.fill(bag, Scene.round(paper, 400, 880));
        scene.fill(
                new RoundRectangle2D.Double(440, 186, 400, 62, 10, 10),
                Scene.round(Palette.mixed(paper, Palette.INK, 0.3), 440, 840));
        scene.fill(new RoundRectangle2D.Double(490, 390, 300, 290, 18, 18), Palette.CREAM);
        scene.line(new RoundRectangle2D.Double(506, 406, 268, 258, 10, 10), Palette.SOGA, 4);
        var bean = roasted ? Palette.COFFEE : Palette.mixed(Palette.LEAF, Palette.STONE, 0.6);
        bean(scene, 640, 536, 78, -0.7, bean);
        for (int i = 0; i < 26; i++) {
            double x = 300 + chance.nextDouble() * 680;
            double y = 826 + chance.nextDouble() * 74;
            bean(
                    scene,
                    x,
                    y,
                    25,
                    chance.nextDouble() * 3,
                    Palette.mixed(bean, Palette.PAPER, chance.nextDouble() * 0.18));
        }
    }

    private static void bean(Scene scene, double x, double y, double half, double turn, Color colour) {
        var before = scene.pen.getTransform();
        scene.pen.translate(x, y);
        scene.fill(Scene.ellipse(4, half * 0.6, half, half * 0.3), Palette.clear(Palette.INK, 0.2));
        scene.pen.rotate(turn);
        scene.fill(Scene.ellipse(0, 0, half, half * 0.68), colour);
        var groove = new Path2D.Double();
        groove.moveTo(-half * 0.9, 0);
        groove.curveTo(-half * 0.3, -half * 0.3, half * 0.3, half * 0.3, half * 0.9, 0);
        scene.line(groove, Palette.mixed(colour, Palette.PAPER, 0.4), half * 0.12);
        scene.pen.setTransform(before);
    }

    /** With a lid that is carved. */
    static void box(Scene scene, Color wood) {
        scene.shadow(Scene.MIDDLE, Scene.FOOT, 330);
        scene.fill(
                new RoundRectangle2D.Double(330, 500, 620, Scene.FOOT - 500, 14, 14),
                new GradientPaint(
                        330,
                        0,
                        Palette.mixed(wood, Palette.PAPER, 0.15),
                        950,
                        0,
                        Palette.mixed(wood, Palette.INK, 0.35)));
        for (int y = 536; y < Scene.FOOT - 10; y += 34) {
            scene.line(new java.awt.geom.Line2D.Double(344, y, 936, y + 6), Palette.clear(Palette.INK, 0.12), 3);
        }
        var lid = new Path2D.Double();
        lid.moveTo(400, 330);
        lid.lineTo(880, 330);
        lid.lineTo(966, 500);
        lid.lineTo(314, 500);
        lid.closePath();
        var motif = Motif.KAWUNG.paint(
                Palette.mixed(wood, Palette.INK, 0.45), Palette.mixed(wood, Palette.PAPER, 0.3), 110);
        scene.fill(lid, motif);
        scene.line(lid, Palette.mixed(wood, Palette.INK, 0.3), 14);
        scene.fill(new RoundRectangle2D.Double(316, 494, 648, 34, 10, 10), Palette.mixed(wood, Palette.INK, 0.2));
        scene.fill(new RoundRectangle2D.Double(608, 500, 64, 78, 16, 16), Palette.HONEY);
        scene.line(Scene.circle(640, 552, 9), Palette.INK, 5);
    }

    /** Sewn, with two handles. */
    static void bag(Scene scene, Color leather) {
        scene.shadow(Scene.MIDDLE, Scene.FOOT, 320);
        for (double lower : new double[] {0, 26}) {
            var handle = new Path2D.Double();
            handle.moveTo(490, 460 + lower);
            handle.curveTo(500, 130 + lower, 780, 130 + lower, 790, 460 + lower);
            scene.line(handle, Palette.mixed(leather, Palette.INK, lower == 0 ? 0.5 : 0.15), 24);
        }
        var body = new Path2D.Double();
        body.moveTo(380, 430);
        body.lineTo(900, 430);
        body.curveTo(936, 560, 960, 700, 946, Scene.FOOT);
        body.curveTo(800, Scene.FOOT + 14, 480, Scene.FOOT + 14, 334, Scene.FOOT);
        body.curveTo(320, 700, 344, 560, 380, 430);
        body.closePath();
        scene.fill(body, Scene.round(leather, 330, 950));
        scene.pen.setStroke(new java.awt.BasicStroke(4, 0, 0, 4, new float[] {16, 11}, 0));
        scene.pen.setPaint(Palette.DAWN);
        scene.pen.draw(AffineTransform.getTranslateInstance(640 * 0.06, 612 * 0.06)
                .createTransformedShape(
                        AffineTransform.getScaleInstance(0.94, 0.94).createTransformedShape(body)));
        scene.fill(new RoundRectangle2D.Double(560, 430, 160, 130, 20, 60), Palette.mixed(leather, Palette.INK, 0.3));
        scene.fill(Scene.circle(640, 522, 17), Palette.HONEY);
    }
}
