package org.hexport.journey.barriers.panel;

import java.util.List;

/**
 * The barriers of an enterprise on another page.
 *
 * @param spoken of how many barriers it spoke
 * @param lines those in the way, the heaviest first, and those that were lifted since
 * @param mayAnswer the viewer may answer for it
 * @param own the viewer speaks for it
 * @param rejected it decided not to export, and is not nudged
 */
public record PanelPage(
        String enterprise, int spoken, List<BarrierLine> lines, boolean mayAnswer, boolean own, boolean rejected) {

    private static final int MOST = 6;

    public List<BarrierLine> shown() {
        return lines.subList(0, Math.min(MOST, lines.size()));
    }

    public long inTheWay() {
        return lines.stream().filter(line -> line.standing().isInTheWay()).count();
    }

    public String href() {
        return "/enterprises/" + enterprise + "/barriers";
    }
}
