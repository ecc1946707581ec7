package org.hexport.top.demo.pictures;

import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** A bottle and a jar, with what is in them. */
final class Glass {

    private Glass() {}

    /** Of glass, with a label. */
    static void bottle(Scene scene, Color content) {
        scene.shadow(Scene.MIDDLE, Scene.FOOT, 150);
        double[] profile = {300, 52, 372, 54, 400, 58, 470, 150, 560, 154, Scene.FOOT - 30, 154, Scene.FOOT, 136};
        scene.fill(Scene.turned(Scene.MIDDLE, profile), Scene.round(content, 486, 794));
        scene.fill(new RoundRectangle2D.Double(574, 204, 132, 118, 22, 22), Scene.round(Palette.INK, 574, 706));
        scene.fill(new RoundRectangle2D.Double(500, 536, 280, 190, 12, 12), Palette.CREAM);
        leaf(scene, 640, 612, 74, -0.5, Palette.LEAF);
        scene.fill(new Rectangle2D.Double(560, 684, 160, 8), Palette.STONE);
        scene.fill(new RoundRectangle2D.Double(508, 460, 18, 270, 18, 18), Palette.clear(Palette.PAPER, 0.3));
        leaf(scene, 930, 770, 110, -0.25, Palette.LEAF);
        leaf(scene, 1010, 806, 86, 0.35, Palette.mixed(Palette.LEAF, Palette.HONEY, 0.3));
    }

    static void jar(Scene scene, Color content) {
        scene.shadow(Scene.MIDDLE, Scene.FOOT, 230);
        double[] profile = {330, 176, 400, 190, 450, 232, 560, 238, Scene.FOOT - 40, 232, Scene.FOOT, 200};
        scene.fill(Scene.turned(Scene.MIDDLE, profile), Scene.round(content, 404, 876));
        scene.fill(new RoundRectangle2D.Double(446, 250, 388, 96, 30, 30), Scene.round(Palette.SOGA, 446, 834));
        scene.fill(new RoundRectangle2D.Double(480, 490, 320, 220, 16, 16), Palette.CREAM);
        for (int i = 0; i < 7; i++) {
            double turn = i * Math.PI / 3;
            double far = i == 6 ? 0 : 56;
            hexagon(scene, 640 + far * Math.sin(turn), 600 + far * Math.cos(turn), 30, i % 2 == 0);
        }
        scene.fill(new RoundRectangle2D.Double(428, 440, 22, 300, 22, 22), Palette.clear(Palette.PAPER, 0.4));
    }

    private static void hexagon(Scene scene, double x, double y, double radius, boolean full) {
        var cell = new Path2D.Double();
        for (int corner = 0; corner < 6; corner++) {
            double turn = corner * Math.PI / 3;
            double right = x + radius * Math.cos(turn);
            double down = y + radius * Math.sin(turn);
            if (corner == 0) cell.moveTo(right, down);
            else cell.lineTo(right, down);
        }
        cell.closePath();
        scene.fill(cell, full ? Palette.HONEY : Palette.DAWN);
        scene.line(cell, Palette.SOGA, 4);
    }

    static void leaf(Scene scene, double x, double y, double half, double turn, Color colour) {
        var before = scene.pen.getTransform();
        scene.pen.translate(x, y);
        scene.pen.rotate(turn);
        scene.fill(Motif.leaf(half), colour);
        scene.line(
                new java.awt.geom.Line2D.Double(-half, 0, half * 0.9, 0),
                Palette.mixed(colour, Palette.PAPER, 0.45),
                3);
        scene.pen.setTransform(before);
    }
}
