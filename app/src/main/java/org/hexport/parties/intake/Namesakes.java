package org.hexport.parties.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the most alike name of a district without comparing all: two sets of which at least a share {@code t} of all elements is common also
 * share one of the {@code n - ⌈t·n⌉ + 1} rarest elements of either (prefix filtering; Chaudhuri, Ganti and Kaushik 2006), so only names that
 * share one of those are looked at.
 */
final class Namesakes {

    /** From here on two names of one district are probably one enterprise. */
    static final double ALIKE = 0.6;

    private final Map<String, Map<String, List<Known>>> districts = new HashMap<>();

    record Found(Known known, double likeness) {}

    void add(Known known) {
        var names = districts.computeIfAbsent(place(known.district(), known.likeness()), place -> new HashMap<>());
        known.likeness()
                .trigrams()
                .forEach(trigram -> names.computeIfAbsent(trigram, each -> new ArrayList<>())
                        .add(known));
    }

    Optional<Found> mostAlike(String district, Likeness name, Predicate<Known> eligible) {
        var names = districts.getOrDefault(place(district, name), Map.of());
        return candidates(names, name.trigrams()).stream()
                .filter(eligible)
                .map(known -> new Found(known, name.to(known.likeness())))
                .filter(found -> found.likeness() >= ALIKE)
                .max(Comparator.comparingDouble(Found::likeness)
                        .thenComparing(found -> found.known().id(), Comparator.reverseOrder()));
    }

    private static Set<Known> candidates(Map<String, List<Known>> names, Set<String> trigrams) {
        int telling = trigrams.size() - (int) Math.ceil(ALIKE * trigrams.size()) + 1;
        var candidates = new LinkedHashSet<Known>();
        trigrams.stream()
                .map(trigram -> names.getOrDefault(trigram, List.of()))
                .sorted(Comparator.comparingInt(List::size))
                .limit(telling)
                .forEach(candidates::addAll);
        return candidates;
    }

    private static String place(String district, Likeness name) {
        return district + "|" + name.numbers();
    }
}
