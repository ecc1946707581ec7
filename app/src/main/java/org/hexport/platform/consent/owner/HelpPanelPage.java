package org.hexport.platform.consent.owner;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who fills in beside an owner.
 *
 * @param own the viewer belongs to the enterprise
 * @param mayHelp the viewer may become a helper
 */
public record HelpPanelPage(String id, List<Helper> helpers, boolean own, boolean mayHelp) {

    public HelpPanelPage {
        helpers = List.copyOf(helpers);
    }

    /** @param viewer it is the viewer */
    public record Helper(String help, String name, @Nullable String organisation, Instant since, boolean viewer) {}
}
