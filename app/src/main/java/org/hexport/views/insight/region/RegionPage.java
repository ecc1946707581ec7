package org.hexport.views.insight.region;

import java.util.List;
import org.hexport.platform.ui.HexagonFigure;
import org.hexport.platform.ui.TileMap;
import org.hexport.views.insight.picture.Picture;
import org.hexport.views.insight.reach.ReachPage;

/** A region on one page: where help is missing, who helped, what keeps its enterprises from exporting, what was answered. */
public record RegionPage(
        String code, String name, Measure measure, List<Tile> tiles, ReachPage reach, Picture picture) {

    public RegionPage {
        tiles = List.copyOf(tiles);
    }

    /** The enterprises behind a count. */
    public String list(String measure) {
        return "/regions/" + code + "/counted/" + measure;
    }

    public long count(String measure) {
        return picture.count(measure);
    }

    /** Enterprises that at least one helix of the lens reached, or each of them. */
    public long byAny() {
        return count("any:" + reach.lens().word());
    }

    public long byEvery() {
        return count("every:" + reach.lens().word());
    }

    /** To which enterprises reported an export. */
    public long countries() {
        return picture.each("country:").size();
    }

    /** How many of those who took the check have which gate open, the most frequent first. */
    public List<OpenGate> openGates() {
        return picture.each("gate:").stream()
                .map(gate -> new OpenGate(gate.getKey(), gate.getValue()))
                .toList();
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
        return openGates().stream().mapToLong(OpenGate::enterprises).max().orElse(1);
    }

    /** A district and its number. */
    public record Tile(String district, String name, int column, int row, int value) {}

    /** A gate and how many of those who took the check have it open. */
    public record OpenGate(String gate, long enterprises) {}
}
