package org.hexport.views.insight.reach;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hexport.platform.ui.HexagonFigure;
import org.hexport.platform.ui.HexagonFigure.Reach;
import org.hexport.platform.ui.Link;
import org.hexport.platform.ui.Ui;

/** The hexagon of one enterprise or region, since a day, through a lens. */
public record ReachPage(List<Reach> reaches, LocalDate since, Lens lens) {

    public ReachPage {
        reaches = reaches.stream()
                .filter(reach -> lens.helices().contains(reach.helix()))
                .toList();
    }

    public ReachPage(List<Reach> reaches, LocalDate since) {
        this(reaches, since, Lens.HEXA);
    }

    public HexagonFigure figure() {
        return HexagonFigure.of(reaches).through(lens.helices());
    }

    /** The same page through each lens. */
    public List<Link> lenses(Ui ui) {
        return Arrays.stream(Lens.values())
                .map(each -> new Link(ui.t("insight.lens." + each.word()), address(ui, each)))
                .toList();
    }

    public String here(Ui ui) {
        return address(ui, lens);
    }

    private static String address(Ui ui, Lens lens) {
        return ui.here("lens", lens.word()) + "#helices";
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

    /** Roles that came, out of all that the helices of the lens have. */
    public long roles() {
        return reaches.stream().mapToLong(Reach::reached).sum();
    }

    public long allRoles() {
        return reaches.stream().mapToLong(Reach::of).sum();
    }
}
