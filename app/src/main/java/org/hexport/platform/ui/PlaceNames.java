package org.hexport.platform.ui;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How the name of a place fits on a tile: in two lines broken between syllables, or as a code of three letters. */
final class PlaceNames {

    private static final int LONGEST_LINE = 9;

    private PlaceNames() {}

    /** At most two lines. A single long word is broken between syllables, a long word of several is cut short. */
    static List<String> lines(String name) {
        var words = List.of(name.strip().split("\\s+"));
        if (name.length() <= LONGEST_LINE) {
            return List.of(name);
        }
        if (words.size() == 1) {
            int at = breakOf(name);
            return at == 0 ? List.of(name) : List.of(name.substring(0, at) + "-", name.substring(at));
        }
        return List.of(cut(words.getFirst()), cut(String.join(" ", words.subList(1, words.size()))));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_LINE
                ? text
                : text.substring(0, LONGEST_LINE - 2).strip() + ".";
    }

    /** The break between syllables that is nearest the middle: before a consonant with its vowel. 0 where there is none. */
    private static int breakOf(String word) {
        int best = 0;
        for (int at = 3; at <= word.length() - 3; at++) {
            if (!isVowel(word, at) && isVowel(word, at + 1)) {
                int cut = startsCluster(word, at) ? at - 1 : at;
                if (distance(word, cut) < distance(word, best)) {
                    best = cut;
                }
            }
        }
        return best;
    }

    private static int distance(String word, int at) {
        return Math.abs(2 * at - word.length());
    }

    /** In -pl-, -kr- and their like both consonants begin the syllable; in -ngl- the g belongs to the one before. */
    private static boolean startsCluster(String word, int at) {
        return "lr".indexOf(word.charAt(at)) >= 0
                && "bdgkpt".indexOf(word.charAt(at - 1)) >= 0
                && !word.startsWith("ng", at - 2);
    }

    private static boolean isVowel(String word, int at) {
        return at < word.length() && "aeiou".indexOf(Character.toLowerCase(word.charAt(at))) >= 0;
    }

    /** For each name a code of its own: its first letter and two of the following, consonants first. */
    static Map<String, String> codes(List<String> names) {
        var codes = new LinkedHashMap<String, String>();
        var taken = new HashSet<String>();
        for (var name : names) {
            var letters = name.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
            var code = free(letters, taken);
            taken.add(code);
            codes.put(name, code);
        }
        return codes;
    }

    private static String free(String letters, Set<String> taken) {
        if (letters.length() < 3) {
            return letters;
        }
        var rest = letters.substring(1);
        var consonants = rest.replaceAll("[AEIOU]", "");
        for (var from : List.of(consonants, rest)) {
            for (int second = 0; second < from.length(); second++) {
                for (int third = second + 1; third < from.length(); third++) {
                    var code = "" + letters.charAt(0) + from.charAt(second) + from.charAt(third);
                    if (!taken.contains(code)) {
                        return code;
                    }
                }
            }
        }
        return letters.substring(0, 3);
    }
}
