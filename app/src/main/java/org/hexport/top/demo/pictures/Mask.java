package org.hexport.top.demo.pictures;

import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/** The mask of the dancers of Malang. */
final class Mask {

    private Mask() {}

    /** Of Malang: a face below a diadem. */
    static void draw(Scene scene, Color face, Color crown) {
        scene.shadow(Scene.MIDDLE, 850, 210);
        var oval = new Path2D.Double();
        oval.moveTo(424, 334);
        oval.curveTo(408, 530, 440, 690, 556, 806);
        oval.curveTo(606, 854, 674, 854, 724, 806);
        oval.curveTo(840, 690, 872, 530, 856, 334);
        oval.closePath();
        scene.fill(oval, Scene.round(face, 414, 866));
        for (int side = -1; side <= 1; side += 2) {
            half(scene, side, face);
        }
        var nose = new Path2D.Double();
        nose.moveTo(626, 480);
        nose.curveTo(622, 560, 606, 588, 602, 612);
        nose.curveTo(624, 634, 656, 634, 678, 612);
        nose.curveTo(674, 588, 658, 560, 654, 480);
        scene.fill(nose, Palette.mixed(face, Palette.INK, 0.16));
        scene.line(nose, Palette.mixed(face, Palette.INK, 0.5), 4);
        lips(scene);
        diadem(scene, crown);
    }

    private static void half(Scene scene, int side, Color face) {
        var before = scene.pen.getTransform();
        scene.pen.translate(Scene.MIDDLE, 0);
        scene.pen.scale(side, 1);
        var brow = new Path2D.Double();
        brow.moveTo(40, 450);
        brow.curveTo(80, 408, 140, 404, 178, 436);
        brow.curveTo(140, 420, 84, 428, 40, 450);
        scene.fill(brow, Palette.INK);
        var eye = new Path2D.Double();
        eye.moveTo(46, 502);
        eye.curveTo(84, 478, 136, 476, 166, 496);
        eye.curveTo(136, 530, 84, 534, 46, 502);
        scene.fill(eye, Palette.PAPER);
        scene.fill(new Arc2D.Double(86, 484, 44, 44, 170, 200, Arc2D.CHORD), Palette.INK);
        scene.line(eye, Palette.INK, 6);
        scene.fill(Scene.ellipse(132, 590, 40, 24), Palette.clear(Palette.CHILI, 0.22));
        var ear = new Path2D.Double();
        ear.moveTo(218, 420);
        ear.curveTo(300, 380, 310, 540, 214, 590);
        ear.curveTo(250, 530, 250, 470, 218, 420);
        scene.fill(ear, Palette.HONEY);
        scene.line(ear, Palette.mixed(face, Palette.INK, 0.6), 4);
        scene.pen.setTransform(before);
    }

    private static void lips(Scene scene) {
        var lips = new Path2D.Double();
        lips.moveTo(570, 690);
        lips.curveTo(600, 668, 626, 668, 640, 682);
        lips.curveTo(654, 668, 680, 668, 710, 690);
        lips.curveTo(680, 730, 600, 730, 570, 690);
        scene.fill(lips, Palette.CHILI);
        scene.line(new Arc2D.Double(570, 664, 140, 40, 205, 130, Arc2D.OPEN), Palette.INK, 5);
    }

    private static void diadem(Scene scene, Color crown) {
        for (int i = -3; i <= 3; i++) {
            double x = 640 + i * 66;
            double top = 178 + Math.abs(i) * 26;
            var point = new Path2D.Double();
            point.moveTo(x - 40, 350);
            point.curveTo(x - 46, top + 60, x - 12, top + 36, x, top - 40);
            point.curveTo(x + 12, top + 36, x + 46, top + 60, x + 40, 350);
            point.closePath();
            scene.fill(point, i % 2 == 0 ? crown : Palette.mixed(crown, Palette.INK, 0.25));
            scene.line(point, Palette.HONEY, 5);
            scene.fill(Scene.circle(x, top + 74, 11), Palette.HONEY);
        }
        var band = new RoundRectangle2D.Double(408, 312, 464, 66, 34, 34);
        scene.fill(band, Palette.HONEY);
        scene.line(band, Palette.SOGA, 5);
        for (int x = 446; x <= 834; x += 48) {
            scene.fill(Scene.circle(x, 345, 14), x % 96 == 62 ? Palette.CHILI : Palette.INDIGO);
        }
    }
}
