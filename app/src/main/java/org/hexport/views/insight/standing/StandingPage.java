package org.hexport.views.insight.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hexport.platform.ui.TileMap;
import org.jspecify.annotations.Nullable;

/**
 * The enterprises of a region by where they stand.
 *
 * @param total how many the selection finds
 * @param counts of each facet
 * @param next address of the list's next part, null at its end
 */
public record StandingPage(
        String name,
        LocalDate today,
        Selection selection,
        long total,
        Map<Facet, List<Count>> counts,
        List<Tile> tiles,
        List<Line> lines,
        @Nullable String next) {

    public StandingPage {
        counts = Map.copyOf(counts);
        tiles = List.copyOf(tiles);
        lines = List.copyOf(lines);
    }

    public TileMap map() {
        return TileMap.of(tiles.stream()
                .map(tile -> new TileMap.Place(
                        tile.name(),
                        tile.column(),
                        tile.row(),
                        tile.value(),
                        selection.with(Facet.DISTRICT, tile.district())))
                .toList());
    }

    /** How many enterprises have this value. */
    public record Count(String value, String label, long enterprises) {}

    /** A district and its number. */
    public record Tile(String district, String name, int column, int row, int value) {}

    /** @param rung {@code L2}, null where too little is known */
    public record Line(
            String id,
            String name,
            String district,
            @Nullable String rung,
            @Nullable String readiness,
            @Nullable Double overall) {}
}
