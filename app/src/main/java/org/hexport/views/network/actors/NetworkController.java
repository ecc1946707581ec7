package org.hexport.views.network.actors;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.hexport.kernel.Viewer;
import org.hexport.pages.Templates;
import org.hexport.platform.reference.Regions;
import org.hexport.platform.tables.TableAnswer;
import org.hexport.platform.ui.Readings;
import org.hexport.platform.ui.Ui;
import org.hexport.views.network.actors.Network.Tied;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.View;

/** The network, for those who oversee the region. */
@Controller
class NetworkController {

    private static final List<String> ACTORS = List.of("actor", "name", "helix", "acts", "ties", "with");
    private static final List<String> TIES = List.of("actor_a", "actor_b", "acts", "last_act_on", "agreed");

    private final NetworkFacts facts;
    private final Readings readings;
    private final Regions regions;
    private final Templates templates;

    NetworkController(NetworkFacts facts, Readings readings, Regions regions, Templates templates) {
        this.facts = facts;
        this.readings = readings;
        this.regions = regions;
        this.templates = templates;
    }

    @GetMapping("/regions/{code}/network")
    View show(Ui ui, Viewer viewer, @PathVariable String code) {
        return ui.show(templates.networkPage(ui, page(ui, viewer, code)));
    }

    /** For the script that draws it. */
    @GetMapping(path = "/regions/{code}/network.json", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    NetworkPage.Drawn drawn(Ui ui, Viewer viewer, @PathVariable String code) {
        return NetworkPage.Drawn.of(ui, page(ui, viewer, code).network());
    }

    @GetMapping("/regions/{code}/network.{ending:csv|xlsx}")
    void actors(
            Ui ui, Viewer viewer, @PathVariable String code, @PathVariable String ending, HttpServletResponse response)
            throws IOException {
        var network = page(ui, viewer, code).network();
        TableAnswer.write(
                response,
                "network-" + code,
                ending,
                ACTORS,
                file -> network.actors()
                        .forEach(actor -> file.row(
                                actor.id(),
                                actor.name(),
                                String.valueOf(actor.helix().letter()),
                                actor.acts(),
                                actor.with().size(),
                                actor.with().stream().map(Tied::name).collect(Collectors.joining("; ")))));
    }

    @GetMapping("/regions/{code}/network/ties.{ending:csv|xlsx}")
    void ties(
            Ui ui, Viewer viewer, @PathVariable String code, @PathVariable String ending, HttpServletResponse response)
            throws IOException {
        var network = page(ui, viewer, code).network();
        TableAnswer.write(
                response,
                "ties-" + code,
                ending,
                TIES,
                file -> network.ties()
                        .forEach(tie ->
                                file.row(tie.one(), tie.other(), tie.acts(), tie.last(), tie.agreed() ? "y" : "n")));
    }

    private NetworkPage page(Ui ui, Viewer viewer, String code) {
        var name = regions.overseen(viewer, code);
        var months = NetworkPage.PERIODS.stream()
                .filter(each -> ui.parameter("months").equals(each.toString()))
                .findFirst()
                .orElse(NetworkPage.PERIODS.getFirst());
        var since = ui.today().minusMonths(months);
        return new NetworkPage(code, name, months, since, readings.read(facts.of(code, since)));
    }
}
