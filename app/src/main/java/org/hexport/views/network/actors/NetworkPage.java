package org.hexport.views.network.actors;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hexport.platform.ui.Link;
import org.hexport.platform.ui.Ui;

/** The network of a region since a day. */
public record NetworkPage(String code, String name, int months, LocalDate since, Network network) {

    static final List<Integer> PERIODS = List.of(12, 36, 120);

    public List<Link> periods(Ui ui) {
        return PERIODS.stream()
                .map(each -> new Link(ui.t("network.months", each), address("", each)))
                .toList();
    }

    /** @param ending what follows the address of the page: a file, the ties, or nothing */
    public String here(String ending) {
        return address(ending, months);
    }

    private String address(String ending, int of) {
        return "/regions/" + code + "/network" + ending + (of == PERIODS.getFirst() ? "" : "?months=" + of);
    }

    /** How many of the actors with whom one is tied are named in the table. */
    public static final int NAMED = 5;

    /** What the script draws. */
    record Drawn(List<Node> nodes, List<Line> lines) {

        record Node(String id, String name, String helix, int ties, String says) {}

        record Line(String source, String target, long acts, boolean agreed) {}

        static Drawn of(Ui ui, Network network) {
            var nodes = network.actors().stream()
                    .map(actor -> new Node(
                            actor.id(),
                            actor.name(),
                            actor.helix().word(),
                            actor.with().size(),
                            Stream.of(
                                            actor.name(),
                                            ui.t("helix." + actor.helix().letter()),
                                            ui.t("network.says", actor.with().size(), actor.acts()))
                                    .collect(java.util.stream.Collectors.joining("\n"))))
                    .toList();
            var lines = network.ties().stream()
                    .map(tie -> new Line(tie.one(), tie.other(), tie.acts(), tie.agreed()))
                    .toList();
            return new Drawn(nodes, lines);
        }
    }
}
