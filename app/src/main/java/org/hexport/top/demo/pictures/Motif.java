package org.hexport.top.demo.pictures;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Patterns that repeat: two of batik, printed leaves, and what is woven. */
enum Motif {
    /** Four petals around a point, as the cut fruit of the sugar palm. */
    KAWUNG(150) {
        @Override
        void draw(Graphics2D pen, Color ground, Color drawn) {
            for (int x = 0; x <= 150; x += 75) {
                for (int y = x % 150 == 0 ? 0 : 75; y <= 150; y += 150) {
                    for (int turn = 0; turn < 4; turn++) {
                        petal(pen, x, y, Math.PI / 4 + turn * Math.PI / 2, ground, drawn);
                    }
                    pen.setColor(drawn);
                    pen.fill(Scene.circle(x, y, 4));
                }
            }
        }

        private void petal(Graphics2D pen, int x, int y, double angle, Color ground, Color drawn) {
            var before = pen.getTransform();
            pen.translate(x, y);
            pen.rotate(angle);
            pen.setColor(drawn);
            pen.fill(Scene.ellipse(29, 0, 22, 15));
            pen.setColor(ground);
            pen.setStroke(new BasicStroke(2.5f));
            pen.draw(Scene.ellipse(29, 0, 15, 9));
            pen.fill(Scene.circle(24, 0, 2.4));
            pen.fill(Scene.circle(34, 0, 2.4));
            pen.setTransform(before);
        }
    },
    /** Slanting rows of waves, each row against a row of lozenges. */
    PARANG(120) {
        @Override
        void draw(Graphics2D pen, Color ground, Color drawn) {
            pen.setColor(drawn);
            for (int x = -60; x <= 180; x += 60) {
                var wave = new Path2D.Double();
                wave.moveTo(x, 8);
                wave.curveTo(x + 62, 4, x + 2, 52, x + 50, 84);
                wave.curveTo(x + 18, 82, x - 26, 60, x, 8);
                pen.fill(wave);
                pen.fill(Scene.circle(x + 12, 76, 7));
                pen.fill(Scene.circle(x + 40, 18, 5));
            }
            pen.fill(new Rectangle2D.Double(0, 91, 120, 3));
            pen.fill(new Rectangle2D.Double(0, 117, 120, 3));
            for (int x = 0; x <= 120; x += 30) {
                pen.fill(AffineTransform.getRotateInstance(Math.PI / 4, x, 105.5)
                        .createTransformedShape(new Rectangle2D.Double(x - 6, 99.5, 12, 12)));
            }
        }
    },
    /** Leaves that gave their colour to the cloth. */
    LEAVES(240) {
        @Override
        void draw(Graphics2D pen, Color ground, Color drawn) {
            double[][] leaves = {{70, 70, 0.5, 1}, {180, 60, 2.2, 0.75}, {120, 175, -0.6, 0.95}, {205, 175, 1.2, 0.6}};
            for (var each : leaves) {
                var before = pen.getTransform();
                pen.translate(each[0], each[1]);
                pen.rotate(each[2]);
                pen.scale(each[3], each[3]);
                pen.setColor(Palette.mixed(drawn, ground, each[3] > 0.9 ? 0 : 0.35));
                pen.fill(leaf(62));
                pen.setColor(ground);
                pen.setStroke(new BasicStroke(2.5f));
                pen.draw(new java.awt.geom.Line2D.Double(-58, 0, 62, 0));
                for (int vein = -36; vein <= 36; vein += 18) {
                    pen.draw(new java.awt.geom.Line2D.Double(vein, 0, vein + 16, 15));
                    pen.draw(new java.awt.geom.Line2D.Double(vein, 0, vein + 16, -15));
                }
                pen.setTransform(before);
            }
        }
    },
    /** Strips over and under. */
    WOVEN(48) {
        @Override
        void draw(Graphics2D pen, Color ground, Color drawn) {
            for (int place = 0; place < 4; place++) {
                int x = place % 2 * 24;
                int y = place / 2 * 24;
                boolean across = (place % 2 + place / 2) % 2 == 0;
                pen.setColor(across ? drawn : Palette.mixed(drawn, ground, 0.55));
                pen.fill(
                        across
                                ? new Rectangle2D.Double(x - 2, y + 3, 28, 18)
                                : new Rectangle2D.Double(x + 3, y - 2, 18, 28));
                pen.setColor(Palette.clear(Palette.PAPER, 0.3));
                pen.fill(across ? new Rectangle2D.Double(x, y + 5, 24, 4) : new Rectangle2D.Double(x + 5, y, 4, 24));
            }
        }
    };

    private final int tile;

    Motif(int tile) {
        this.tile = tile;
    }

    abstract void draw(Graphics2D pen, Color ground, Color drawn);

    /** Its tile is drawn at twice the size, so that it stays fine when it is drawn small. */
    Paint paint(Color ground, Color drawn, double size) {
        var image = new BufferedImage(2 * tile, 2 * tile, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.scale(2, 2);
        pen.setColor(ground);
        pen.fillRect(0, 0, tile, tile);
        draw(pen, ground, drawn);
        pen.dispose();
        return new TexturePaint(image, new Rectangle2D.Double(0, 0, size, size));
    }

    static Path2D leaf(double half) {
        var leaf = new Path2D.Double();
        leaf.moveTo(-half, 0);
        leaf.curveTo(-half * 0.4, -half * 0.62, half * 0.5, -half * 0.5, half, 0);
        leaf.curveTo(half * 0.5, half * 0.5, -half * 0.4, half * 0.62, -half, 0);
        leaf.closePath();
        return leaf;
    }
}
