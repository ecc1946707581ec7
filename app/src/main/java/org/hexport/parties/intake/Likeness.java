package org.hexport.parties.intake;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How alike two names are: the share of common trigrams, as PostgreSQL's pg_trgm has it, here in memory since a file compares each of its
 * rows with a whole district. Accents and legal forms don't count; names with different numbers (<em>Toko 1</em>, <em>Toko 2</em>) are never
 * alike.
 */
final class Likeness {

    private static final Set<String> LEGAL_FORMS = Set.of("ud", "cv", "pt", "pd", "fa", "demo");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");

    private final Set<String> trigrams;
    private final String numbers;

    private Likeness(Set<String> trigrams, String numbers) {
        this.trigrams = trigrams;
        this.numbers = numbers;
    }

    static Likeness of(String name) {
        var bare =
                ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        var words = Arrays.stream(BETWEEN_WORDS.split(bare.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
        var telling = words.stream().filter(word -> !LEGAL_FORMS.contains(word)).toList();
        return new Likeness(
                trigrams(telling.isEmpty() ? words : telling),
                NO_DIGITS.matcher(bare).replaceAll(" ").strip());
    }

    Set<String> trigrams() {
        return trigrams;
    }

    String numbers() {
        return numbers;
    }

    /** From 0 (nothing in common) to 1. */
    double to(Likeness other) {
        if (!numbers.equals(other.numbers)) {
            return 0;
        }
        long common = trigrams.stream().filter(other.trigrams::contains).count();
        long all = trigrams.size() + other.trigrams.size() - common;
        return all == 0 ? 0 : (double) common / all;
    }

    private static Set<String> trigrams(List<String> words) {
        var trigrams = new HashSet<String>();
        for (var word : words) {
            var padded = "  " + word + " ";
            for (int i = 0; i + 3 <= padded.length(); i++) {
                trigrams.add(padded.substring(i, i + 3));
            }
        }
        return trigrams;
    }
}
