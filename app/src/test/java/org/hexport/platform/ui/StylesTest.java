package org.hexport.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The stylesheets keep the order that was agreed on: layers, tokens, directions that turn with the script. */
class StylesTest {

    private static final Path STYLES = Path.of("src/main/styles");
    private static final Pattern COLOUR = Pattern.compile(
            "#[0-9a-fA-F]{3,8}\\b|\\b(?:rgb|hsl|oklch|oklab|lch|lab|color-mix)\\(|:\\s*(?:white|black|red|gray|grey)\\b");
    private static final Pattern PHYSICAL = Pattern.compile(
            "(?:^|[\\s;{])(?:(?:margin|padding|border)-(?:left|right|top|bottom)|left|right|top|bottom|width|height|(?:min|max)-(?:width|height))\\s*:|text-align:\\s*(?:left|right)");
    private static final Pattern MEANING = Pattern.compile("var\\((--[\\w-]+)[,)]");
    private static final Pattern DEFINED = Pattern.compile("(--[\\w-]+)\\s*:");

    @Test
    void onlyTokensNameAColour() throws IOException {
        assertThat(files())
                .filteredOn(file -> !file.getParent().endsWith("tokens"))
                .allSatisfy(file -> assertThat(found(COLOUR, withoutData(text(file))))
                        .as(file.toString())
                        .isEmpty());
    }

    @Test
    void onlyTokensUseTheRamps() throws IOException {
        var ramps = Pattern.compile("var\\(--(?:cream|ink|indigo|soga|leaf|chili|night|moon)-\\d+\\)");
        assertThat(files())
                .filteredOn(file -> !file.getParent().endsWith("tokens"))
                .allSatisfy(file ->
                        assertThat(found(ramps, text(file))).as(file.toString()).isEmpty());
    }

    @Test
    void everyRuleStandsInALayer() throws IOException {
        assertThat(files()).allSatisfy(file -> {
            var rules = text(file).replaceAll("(?s)/\\*.*?\\*/", "").strip();
            assertThat(rules).as(file.toString()).startsWith("@layer ");
            assertThat(rules.split("(?m)^@layer")).as("layers of " + file).hasSize(2);
        });
    }

    @Test
    void directionsTurnWithTheScript() throws IOException {
        assertThat(files())
                .allSatisfy(file -> assertThat(found(PHYSICAL, withoutQueries(text(file))))
                        .as(file.toString())
                        .isEmpty());
    }

    @Test
    void everyTokenThatIsUsedIsDefined() throws IOException {
        var used = new TreeSet<String>();
        var defined = new TreeSet<String>();
        for (var file : files()) {
            MEANING.matcher(text(file)).results().forEach(use -> used.add(use.group(1)));
            DEFINED.matcher(text(file)).results().forEach(definition -> defined.add(definition.group(1)));
        }
        assertThat(defined).containsAll(used);
    }

    @Test
    void allTogetherStayLight() throws IOException {
        long bytes = 0;
        for (var file : files()) {
            bytes += Files.size(file);
        }
        assertThat(bytes).isLessThan(36_000);
    }

    private static List<Path> files() throws IOException {
        try (var walk = Files.walk(STYLES)) {
            return walk.filter(file -> file.toString().endsWith(".css"))
                    .sorted()
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String withoutData(String css) {
        return css.replaceAll("url\\(\"data:[^\"]*\"\\)", "");
    }

    private static String withoutQueries(String css) {
        return css.replaceAll("@(?:media|container)[^{]*\\{", "{");
    }

    private static List<String> found(Pattern pattern, String css) {
        return pattern.matcher(css).results().map(hit -> hit.group()).toList();
    }
}
