package org.hexport.views.portal.front;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexport.platform.ui.Ui;
import org.hexport.views.portal.front.CataloguePage.Good;
import org.jspecify.annotations.Nullable;

/**
 * A product as a buyer sees it.
 *
 * @param pictures in their order; none where the kawung pattern stands
 * @param descriptions by language
 * @param tags what its maker says of its making, in the reader's language
 * @param certificates that hold today
 */
public record GoodPage(
        Good good,
        List<Picture> pictures,
        Map<String, String> descriptions,
        Trade trade,
        List<String> tags,
        List<Held> certificates,
        List<Good> others) {

    private static final List<String> LANGUAGES = List.of("id", "en", "ms", "nl", "zh", "fr", "ar");

    public GoodPage {
        pictures = List.copyOf(pictures);
        descriptions = Map.copyOf(descriptions);
        tags = List.copyOf(tags);
        certificates = List.copyOf(certificates);
        others = List.copyOf(others);
    }

    /** @param hsVersion null where the number is of an earlier version than is in force */
    public record Trade(
            @Nullable String hs6,
            @Nullable String hsVersion,
            @Nullable String hs8,
            @Nullable Long minOrder,
            @Nullable Long monthlyCapacity) {}

    /** A certificate that its owner shows to everybody. */
    public record Held(
            String kind,
            @Nullable String number,
            @Nullable String issuer,
            @Nullable LocalDate expires) {}

    /** A description and the language it is in. */
    public record Described(String language, String text) {

        public boolean rightToLeft() {
            return language.equals("ar");
        }

        public List<String> paragraphs() {
            return text.lines().filter(line -> !line.isBlank()).toList();
        }
    }

    /** In the reader's language; else in English, else in Indonesian, else in whichever there is. */
    public Optional<Described> description(Ui ui) {
        return Stream.concat(Stream.of(ui.language(), "en"), LANGUAGES.stream())
                .filter(descriptions::containsKey)
                .findFirst()
                .map(this::described);
    }

    /** The descriptions in languages other than the one that is shown. */
    public List<Described> otherDescriptions(Ui ui) {
        var shown = description(ui).map(Described::language).orElse("");
        return LANGUAGES.stream()
                .filter(language -> descriptions.containsKey(language) && !language.equals(shown))
                .map(this::described)
                .toList();
    }

    private Described described(String language) {
        return new Described(language, descriptions.getOrDefault(language, ""));
    }
}
