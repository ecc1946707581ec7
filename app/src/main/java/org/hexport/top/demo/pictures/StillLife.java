package org.hexport.top.demo.pictures;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;
import javax.imageio.ImageIO;

/** A product as a plain still life: the same product gives the same picture, two of a kind differ a little. */
public enum StillLife {
    KAWUNG((scene, _) -> Textiles.cloth(scene, Motif.KAWUNG, Palette.SOGA, Palette.DAWN)),
    LEAVES((scene, _) -> Textiles.cloth(scene, Motif.LEAVES, Palette.DAWN, Palette.LEAF)),
    SHIRT((scene, _) -> Textiles.shirt(scene, Palette.NIGHT, Palette.DAWN)),
    BLOUSE((scene, _) -> Textiles.shirt(scene, Palette.CHILI, Palette.DAWN)),
    BEANS((scene, chance) -> Ornaments.coffee(scene, chance, Palette.HONEY, false)),
    COFFEE((scene, chance) ->
            Ornaments.coffee(scene, chance, chance.nextBoolean() ? Palette.NIGHT : Palette.SOGA, true)),
    APPLE_CHIPS((scene, chance) ->
            Vessels.bowl(scene, Palette.INDIGO, () -> Vessels.slices(scene, chance, Palette.DAWN, Palette.CHILI))),
    CHIPS((scene, chance) ->
            Vessels.bowl(scene, Palette.LEAF, () -> Vessels.slices(scene, chance, Palette.DAWN, Palette.AMBER))),
    MASK((scene, _) -> Mask.draw(scene, Palette.CREAM, Palette.INDIGO)),
    BOX((scene, _) -> Ornaments.box(scene, Palette.CLAY)),
    BASKET((scene, _) -> Vessels.basket(scene, Palette.HONEY)),
    BAG((scene, _) -> Ornaments.bag(scene, Palette.SOGA)),
    POT((scene, _) -> Vessels.pot(scene, Palette.CLAY)),
    BOWL((scene, _) -> Vessels.bowl(scene, Palette.INDIGO, () -> {})),
    BEADS(Ornaments::beads),
    OIL((scene, _) -> Glass.bottle(scene, Palette.AMBER)),
    HONEY((scene, _) -> Glass.jar(scene, Palette.HONEY));

    private final BiConsumer<Scene, RandomGenerator> drawing;

    StillLife(BiConsumer<Scene, RandomGenerator> drawing) {
        this.drawing = drawing;
    }

    /** @param word as in the demonstration's tables: {@code apple-chips} */
    public static StillLife of(String word) {
        return valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /** @param seed the product's name */
    BufferedImage drawn(String seed) {
        var chance = new Random(seed.hashCode());
        var scene = new Scene(chance.nextBoolean() ? Palette.MIST : Palette.DAWN);
        drawing.accept(scene, chance);
        return scene.image();
    }

    /** As a PNG. */
    public byte[] picture(String seed) {
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(drawn(seed), "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
