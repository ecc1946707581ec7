package org.hexport.walls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text is a message, in both languages, and every message has its text. */
class WordsTest {

    private static final Pattern ASKED = Pattern.compile("\\bui\\.(?:t|rich)\\(\"([\\w.\\-]+)\"\\s*[,)]");
    private static final Pattern TEXT_OF_TAGS = Pattern.compile(">([^<>]*)<");
    private static final Pattern LITERAL_ATTRIBUTE =
            Pattern.compile("\\b(?:alt|title|placeholder|aria-label)=\"([^\"]*)\"");
    private static final Pattern LITERAL_ARGUMENT =
            Pattern.compile("\\b(?:label|title|text|hint|caption|lead|unit|alt) = \"([^\"]*)\"");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Set<String> NAMES = Set.of(
            "Hexport",
            "doctype",
            "html",
            "English",
            "Bahasa",
            "Indonesia",
            "CSV",
            "XLSX",
            "nbsp",
            "middot",
            "rarr",
            "larr");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        for (var file : englishFiles()) {
            assertThat(keys(indonesian(file))).as(file.toString()).isEqualTo(keys(file));
        }
    }

    @Test
    void noMessageIsEmptyAndBothHaveTheSamePlaces() {
        for (var file : englishFiles()) {
            var english = properties(file);
            var indonesian = properties(indonesian(file));
            for (var key : english.stringPropertyNames()) {
                assertThat(english.getProperty(key)).as(key).isNotBlank();
                assertThat(indonesian.getProperty(key)).as(key).isNotBlank();
                assertThat(places(indonesian.getProperty(key)))
                        .as("arguments of " + key)
                        .isEqualTo(places(english.getProperty(key)));
            }
        }
    }

    @Test
    void everyKeyStandsOnceInTheHouse() {
        var seen = new TreeSet<String>();
        var twice = new ArrayList<String>();
        for (var file : englishFiles()) {
            keys(file).stream().filter(key -> !seen.add(key)).forEach(twice::add);
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void templatesAskOnlyForMessagesThatExist() {
        var known = new TreeSet<String>();
        englishFiles().forEach(file -> known.addAll(keys(file)));
        var missing = new ArrayList<String>();
        for (var template : House.files(House.TEMPLATES, ".jte")) {
            ASKED.matcher(House.text(template))
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> !key.endsWith(".") && !known.contains(key))
                    .forEach(key -> missing.add(template.getFileName() + ": " + key));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void templatesHaveNoBareWords() {
        var bare = new ArrayList<String>();
        for (var template : House.files(House.TEMPLATES, ".jte")) {
            var markup = Markup.of(House.text(template));
            var texts = TEXT_OF_TAGS.matcher(markup).results().map(found -> found.group(1));
            var attributes = LITERAL_ATTRIBUTE.matcher(markup).results().map(found -> found.group(1));
            var arguments =
                    LITERAL_ARGUMENT.matcher(House.text(template)).results().map(found -> found.group(1));
            Stream.of(texts, attributes, arguments)
                    .flatMap(parts -> parts)
                    .flatMap(text -> WORD.matcher(text).results())
                    .map(found -> found.group())
                    .filter(word -> !NAMES.contains(word))
                    .forEach(word -> bare.add(template.getFileName() + ": " + word));
        }
        assertThat(bare).isEmpty();
    }

    @Test
    void templatesUseOnlyTheirOwnModuleAndTheComponents() {
        var trespasses = new ArrayList<String>();
        var use = Pattern.compile("@template\\.([a-z]+)\\.|org\\.hexport\\.(?:\\w+)\\.(\\w+)");
        for (var template : House.files(House.TEMPLATES, ".jte")) {
            var room = House.TEMPLATES.relativize(template).getName(0).toString();
            use.matcher(House.text(template))
                    .results()
                    .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                    .filter(other ->
                            !other.equals(room) && !other.equals("ui") && Character.isLowerCase(other.charAt(0)))
                    .forEach(other -> trespasses.add(template + " uses " + other));
        }
        assertThat(trespasses).isEmpty();
    }

    @Test
    void templatesHaveNoInlineStyleOrScript() {
        var inline = Pattern.compile("\\sstyle=|\\son[a-z]+=\"|<script>|<style");
        assertThat(House.files(House.TEMPLATES, ".jte"))
                .filteredOn(template -> inline.matcher(House.text(template)).find())
                .isEmpty();
    }

    private static List<Path> englishFiles() {
        return House.files(House.MESSAGES, ".properties").stream()
                .filter(file -> !file.toString().contains("_"))
                .toList();
    }

    private static Path indonesian(Path english) {
        return english.resolveSibling(english.getFileName().toString().replace(".properties", "_id.properties"));
    }

    private static Set<String> keys(Path file) {
        return new TreeSet<>(properties(file).stringPropertyNames());
    }

    private static Set<String> places(String message) {
        var places = new TreeSet<String>();
        Pattern.compile("\\{(\\d)").matcher(message).results().forEach(found -> places.add(found.group(1)));
        return places;
    }

    private static Properties properties(Path file) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(House.text(file)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return properties;
    }
}
