package org.hexport.views.portal.home;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.UUID;
import org.hexport.platform.ui.Waiting;

/**
 * An enterprise's steps to its next export.
 *
 * @param others further enterprises of the same person
 */
public record StepsPage(UUID id, String name, List<Waiting> waiting, List<JteModel> panels, List<Other> others) {

    public StepsPage {
        waiting = List.copyOf(waiting);
        panels = List.copyOf(panels);
        others = List.copyOf(others);
    }

    /** Another enterprise to look at. */
    public record Other(UUID id, String name) {}
}
