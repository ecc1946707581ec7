package org.hexport.views.insight.region;

import java.time.LocalDate;
import java.util.List;
import org.hexport.platform.ui.HexagonFigure;
import org.hexport.platform.ui.TileMap;
import org.hexport.views.insight.reach.ReachPage;

/** A region on one page: where help is missing, who helped, what keeps its enterprises from exporting, what was answered. */
public record RegionPage(
        String code,
        String name,
        LocalDate today,
        Measure measure,
        List<Tile> tiles,
        ReachPage reach,
        Figures figures,
        List<OpenGate> openGates) {

    public RegionPage {
        tiles = List.copyOf(tiles);
        openGates = List.copyOf(openGates);
    }

    public HexagonFigure hexagon() {
        return reach.figure();
    }

    public TileMap map() {
        return TileMap.of(tiles.stream()
                .map(tile -> new TileMap.Place(
                        tile.name(),
                        tile.column(),
                        tile.row(),
                        tile.value(),
                        "/enterprises?district=" + tile.district()))
                .toList());
    }

    /** The most that one gate is open, for the length of the bars. */
    public long mostOpen() {
        return openGates.stream().mapToLong(OpenGate::enterprises).max().orElse(1);
    }

    /** A district and its number. */
    public record Tile(String district, String name, int column, int row, int value) {}

    /**
     * @param checked enterprises that took the quick check
     * @param exported enterprises that reported an export, by themselves or through a trader, in any quarter
     * @param countries to which they reported one
     * @param asked sides asked for an answer to a proposal in twelve months; {@code answered} of them said yes or no
     */
    public record Figures(
            long enterprises,
            long helped,
            long running,
            long exported,
            long countries,
            long checked,
            long asked,
            long answered,
            long needs) {}

    /** A gate and how many of those who took the check have it open. */
    public record OpenGate(String gate, long enterprises) {}
}
