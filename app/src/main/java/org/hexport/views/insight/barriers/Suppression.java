package org.hexport.views.insight.barriers;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What of small groups may be told to anyone. A cell is how many were asked, and how many of them are affected; it is told where none are
 * affected, or where at least five are and at least five are not. Where a row's total is told and one of its cells is not, what is left after
 * subtracting must be two cells or more that together could be told: so further cells are kept back. Which ones is drawn by a number that
 * only this house knows, the same each time: if the smallest were taken, who knows the method could tell from the choice how small the first
 * one is.
 */
final class Suppression {

    static final long SMALLEST = 5;

    private Suppression() {}

    /** May one know how large this part of the group is? That everybody is affected tells of each one; that nobody is, harms nobody. */
    static boolean tells(long group, long part) {
        return part == 0 || part >= SMALLEST && group - part >= SMALLEST;
    }

    static boolean isPublic(Tally cell) {
        return cell.asked() == 0 || cell.asked() >= SMALLEST && tells(cell.asked(), cell.affected());
    }

    /** Parts in the order in which they are kept back for others of their row. */
    static Comparator<String> drawn(UUID salt, String row) {
        return Comparator.comparing((String part) -> UUID.nameUUIDFromBytes(
                String.join("|", salt.toString(), row, part).getBytes(StandardCharsets.UTF_8)));
    }

    /** The parts of a row that are kept back. Empty parts are told. */
    static Set<String> keptBack(Map<String, Tally> row, Comparator<String> order) {
        var back = new HashSet<String>();
        row.forEach((part, cell) -> {
            if (!isPublic(cell)) back.add(part);
        });
        var total = sum(row, row.keySet());
        while (!back.isEmpty() && !isSafe(back, row, total)) {
            var next = row.keySet().stream()
                    .filter(part -> !back.contains(part))
                    .filter(part -> sum(row, Set.of(part)).asked() > 0)
                    .min(order);
            if (next.isEmpty()) break;
            back.add(next.get());
        }
        return Set.copyOf(back);
    }

    private static boolean isSafe(Set<String> back, Map<String, Tally> row, Tally total) {
        var rest = sum(row, back);
        return back.size() > 1
                && rest.asked() >= SMALLEST
                && (!isPublic(total) || tells(rest.asked(), rest.affected()));
    }

    private static Tally sum(Map<String, Tally> row, Set<String> parts) {
        return row.entrySet().stream()
                .filter(each -> parts.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Tally.NOTHING, Tally::plus);
    }
}
