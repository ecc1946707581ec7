package org.hexport.platform.ui;

import gg.jte.models.runtime.JteModel;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.platform.ui.Panel.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Composes pages of the pieces that modules contribute: what all of them have to read is read in one statement. */
@Component
public class Panels {

    private final List<Panel> panels;
    private final List<WaitingSource> sources;
    private final Readings readings;

    Panels(List<Panel> panels, List<WaitingSource> sources, Readings readings) {
        this.panels =
                panels.stream().sorted(Comparator.comparingInt(Panel::order)).toList();
        this.sources = sources;
        this.readings = readings;
    }

    /**
     * What a person finds at a place.
     *
     * @param waiting the oldest first
     * @param panels in their order
     */
    public record Found(List<Waiting> waiting, List<JteModel> panels) {}

    /** The pieces of a page that is anybody's. */
    public List<JteModel> at(Place place, Ui ui, Viewer viewer, @Nullable OrganisationId subject) {
        return readings.read(pieces(place, ui, viewer, subject));
    }

    /** The pieces of a page that is a person's own, with what waits for the person. */
    public Found withWaiting(Place place, Ui ui, Viewer viewer, @Nullable OrganisationId subject) {
        return readings.read(pieces(place, ui, viewer, subject)
                .with(waiting(viewer), (pieces, waiting) -> new Found(waiting, pieces)));
    }

    private Reading<List<JteModel>> pieces(Place place, Ui ui, Viewer viewer, @Nullable OrganisationId subject) {
        return Reading.all(panels.stream()
                        .filter(panel -> panel.place() == place)
                        .map(panel -> panel.show(ui, viewer, subject))
                        .toList())
                .map(all -> all.stream().flatMap(Optional::stream).toList());
    }

    private Reading<List<Waiting>> waiting(Viewer viewer) {
        return Reading.all(sources.stream()
                        .map(source -> source.waitingFor(viewer))
                        .toList())
                .map(all -> all.stream()
                        .flatMap(List::stream)
                        .sorted(Comparator.comparing(Waiting::since))
                        .toList());
    }
}
