package org.hexport.views.insight.barriers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hexport.kernel.Barrier;
import org.hexport.platform.ui.Link;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * The barriers of the region for anyone: nothing in here is about a group that is too small.
 *
 * @param split null for the whole only
 * @param responses null where one of the groups is too small
 */
public record PublicBarriersPage(
        String region,
        LocalDate today,
        @Nullable Split split,
        List<Line> lines,
        @Nullable Responses responses) {

    /** What may be told of a barrier's figures. Messages: {@code insight.public.few}. */
    public enum Told {
        /** As they are. */
        ALL,
        /** One to four are affected. */
        FEW,
        /** All but at most four are affected. */
        MOST,
        /** How many were asked, and no more. */
        ASKED,
        /** Fewer than five were asked. */
        NOTHING
    }

    /**
     * @param asked 0 where not even that is told
     * @param tally null where the figures are not told
     * @param unmetTold its unmet share and priority are told too
     * @param cells those parts that are told
     */
    public record Line(
            Barrier barrier,
            long asked,
            Told told,
            @Nullable Tally tally,
            boolean unmetTold,
            Map<String, Tally> cells) {

        double priority() {
            return tally != null && unmetTold ? tally.priority() : -1;
        }
    }

    static Line line(Barrier barrier, Tally whole, Map<String, Tally> parts, Comparator<String> order) {
        var told = told(whole);
        var cells = new TreeMap<>(parts);
        cells.keySet().removeAll(Suppression.keptBack(parts, order));
        return new Line(
                barrier,
                told == Told.NOTHING ? 0 : whole.asked(),
                told,
                told == Told.ALL ? whole : null,
                told == Told.ALL
                        && (whole.unmet() == whole.affected() || Suppression.tells(whole.affected(), whole.unmet())),
                told == Told.NOTHING ? Map.of() : Map.copyOf(cells));
    }

    private static Told told(Tally whole) {
        if (whole.asked() < Suppression.SMALLEST) {
            return Told.NOTHING;
        }
        if (Suppression.tells(whole.asked(), whole.affected())) {
            return Told.ALL;
        }
        if (whole.asked() < 2 * Suppression.SMALLEST) {
            return Told.ASKED;
        }
        return whole.affected() < Suppression.SMALLEST ? Told.FEW : Told.MOST;
    }

    /** Those with a priority by it, the others in the order of the list. */
    static List<Line> ordered(List<Line> lines) {
        return lines.stream()
                .sorted(Comparator.comparingDouble((Line line) -> -line.priority())
                        .thenComparing(line -> line.told() == Told.NOTHING)
                        .thenComparing(Line::barrier))
                .toList();
    }

    /** The parts that the table has columns for. */
    public List<String> parts() {
        var parts = new TreeSet<>(split == null ? Comparator.naturalOrder() : split.order());
        lines.forEach(line -> parts.addAll(line.cells().keySet()));
        return List.copyOf(parts);
    }

    public String partName(Ui ui, String part) {
        return split == null ? "" : ui.t(Split.key(split, part));
    }

    public List<Link> splits(Ui ui) {
        var links = new java.util.ArrayList<>(List.of(new Link(ui.t("insight.public.whole"), "/barriers")));
        for (var each : Split.values()) {
            links.add(new Link(ui.t("insight.split." + each.word()), "/barriers?by=" + each.word()));
        }
        return links;
    }

    public String here() {
        return split == null ? "/barriers" : "/barriers?by=" + split.word();
    }
}
