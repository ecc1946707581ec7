package org.hexport.views.insight.reach;

import java.time.LocalDate;
import java.util.List;
import org.hexport.platform.ui.HexagonFigure;
import org.hexport.platform.ui.HexagonFigure.Reach;

/** The hexagon of one enterprise or region, since a day. */
public record ReachPage(List<Reach> reaches, LocalDate since) {

    public ReachPage {
        reaches = List.copyOf(reaches);
    }

    public HexagonFigure figure() {
        return HexagonFigure.of(reaches);
    }

    /** The helices that have not come yet. */
    public List<Reach> missing() {
        return reaches.stream().filter(reach -> reach.reached() == 0).toList();
    }

    public boolean empty() {
        return missing().size() == reaches.size();
    }

    /** How many there are in all: the same for each helix where enterprises are counted. */
    public long of() {
        return reaches.getFirst().of();
    }
}
