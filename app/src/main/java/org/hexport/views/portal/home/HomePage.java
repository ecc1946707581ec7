package org.hexport.views.portal.home;

import gg.jte.models.runtime.JteModel;
import java.util.List;
import org.hexport.platform.ui.Waiting;

/** What waits for the person, oldest first, then the panels of the person's roles. */
public record HomePage(List<Waiting> waiting, List<JteModel> panels) {

    public HomePage {
        waiting = List.copyOf(waiting);
        panels = List.copyOf(panels);
    }
}
